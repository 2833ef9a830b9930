<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Scenario “{scenario}”: {count} measures, of which {refused} left out</source>
        <translation>Scenario “{scenario}”: {count} maatregelen, waarvan {refused} weggelaten</translation>
    </message>
    <message>
        <source>guards</source>
        <translation>randvoorwaarden</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>{count} more areas are in the tables</source>
        <translation>{count} andere gebieden staan in de tabellen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.b.</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>grens {value}</translation>
    </message>
    <message>
        <source>score {before} → {after}</source>
        <translation>score {before} → {after}</translation>
    </message>
    <message>
        <source>{count} figures without a score change as well</source>
        <translation>Ook {count} kengetallen zonder score veranderen</translation>
    </message>
    <message>
        <source>Of the difference on mixing, {fewer} comes of fewer corporation dwellings, {otherwise} of adding dwellings or sharing them out otherwise.</source>
        <translation>Van het verschil op mengen komt {fewer} door minder corporatiewoningen en {otherwise} door toevoegen of anders verdelen.</translation>
    </message>
    <message>
        <source>What measures do to the score on mixing is told with the shares of measures.</source>
        <translation>Welke maatregel de score op mengen verandert, staat bij de aandelen van maatregelen.</translation>
    </message>
    <message>
        <source>Fewer corporation dwellings ({balance}) is a policy choice, not an improvement by itself.</source>
        <translation>Minder corporatiewoningen ({balance}) is een beleidskeuze, op zichzelf geen verbetering.</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>Spanningen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{measure} gains on {gains} and loses on {losses}</source>
        <translation>{measure} wint op {gains} en verliest op {losses}</translation>
    </message>
    <message>
        <source>{guard} goes beyond its limit, through {measures}</source>
        <translation>{guard} overschrijdt de grens, door {measures}</translation>
    </message>
    <message>
        <source>{measure}: not computed</source>
        <translation>{measure}: niet doorgerekend</translation>
    </message>
    <message>
        <source>For example: {features}.</source>
        <translation>Bijvoorbeeld: {features}.</translation>
    </message>
    <message>
        <source>“{layer}” read as {kind}: {rows_in} rows in, {used} used</source>
        <translation>“{layer}” gelezen als {kind}: {used} van {rows_in} rijen gebruikt</translation>
    </message>
    <message>
        <source>{count} repaired</source>
        <translation>{count} hersteld</translation>
    </message>
    <message>
        <source>left out: {counts}</source>
        <translation>weggelaten: {counts}</translation>
    </message>
    <message>
        <source>date {date}</source>
        <translation>datum {date}</translation>
    </message>
    <message>
        <source>published {value} ({source}, {year})</source>
        <translation>gepubliceerd {value} ({source}, {year})</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>jaar onbekend</translation>
    </message>
    <message>
        <source>differs by {percent} %: {cause}</source>
        <translation>wijkt {percent} % af: {cause}</translation>
    </message>
    <message>
        <source>en_US</source>
        <translation>nl_NL</translation>
    </message>
    <message>
        <source>Measures (areas and buildings)</source>
        <translation>Maatregelen (vlakken en gebouwen)</translation>
    </message>
    <message>
        <source>Measures (lines)</source>
        <translation>Maatregelen (lijnen)</translation>
    </message>
    <message>
        <source>Measures (points)</source>
        <translation>Maatregelen (punten)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Type of measure</source>
        <translation>Soort maatregel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Oplevering</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Ingetekend door</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisie</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>Which attributes</source>
        <translation>Welke kenmerken</translation>
    </message>
    <message>
        <source>Explanation and source</source>
        <translation>Toelichting en bron</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Attributes of {type}</source>
        <translation>Kenmerken van {type}</translation>
    </message>
    <message>
        <source>The year of delivery does not lie before the start.</source>
        <translation>Het jaar van oplevering ligt niet vóór de start.</translation>
    </message>
    <message>
        <source>Ids of the buildings or dwellings between quotes and square brackets: ["0344100000012345"]. Renovation, sale and other measures on what stands need at least one.</source>
        <translation>Id’s van de panden of woningen tussen aanhalingstekens en vierkante haken: ["0344100000012345"]. Renovatie, verkoop en andere maatregelen aan wat er staat hebben er minstens één nodig.</translation>
    </message>
    <message>
        <source>Attributes as JSON, with all names that this type needs and no others, such as {"lagen": 4}. The tab “Which attributes” tells them.</source>
        <translation>Kenmerken als JSON, met alle namen die deze soort maatregel nodig heeft en geen andere, zoals {"lagen": 4}. Het tabblad “Welke kenmerken” noemt ze.</translation>
    </message>
    <message>
        <source>This type has no attributes of its own.</source>
        <translation>Deze soort maatregel heeft geen eigen kenmerken.</translation>
    </message>
    <message>
        <source>Every measure may also have: {names}.</source>
        <translation>Elke maatregel mag ook hebben: {names}.</translation>
    </message>
    <message>
        <source>To be given as: {geometry}.</source>
        <translation>Op te geven als: {geometry}.</translation>
    </message>
    <message>
        <source>shares that add up to 1</source>
        <translation>aandelen die samen 1 zijn</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Onbekende soort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>een vlak</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>een lijn</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>points, or a line along which they stand</source>
        <translation>punten, of een lijn waarlangs ze staan</translation>
    </message>
    <message>
        <source>objects (the outline is for the eye only)</source>
        <translation>objecten (de omtrek is alleen voor het oog)</translation>
    </message>
    <message>
        <source>an area, or objects</source>
        <translation>een vlak, of objecten</translation>
    </message>
    <message>
        <source>points, or objects</source>
        <translation>punten, of objecten</translation>
    </message>
    <message>
        <source>an area and the buildings that make way for it</source>
        <translation>een vlak en de panden die ervoor wijken</translation>
    </message>
    <message>
        <source>anything, or nothing at all</source>
        <translation>willekeurig, of helemaal niets</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}) has an attribute “{attribute}” that does not belong to it. Allowed are: {allowed}.</source>
        <translation>Maatregel “{measure}” ({type}) heeft een kenmerk “{attribute}” dat er niet bij hoort. Toegestaan zijn: {allowed}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}) lacks the attribute “{attribute}”. Fill it in.</source>
        <translation>Maatregel “{measure}” ({type}) mist het kenmerk “{attribute}”. Vul het in.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}), attribute “{attribute}”: “{value}” is not of the kind {kind}.</source>
        <translation>Maatregel “{measure}” ({type}), kenmerk “{attribute}”: “{value}” is niet van het soort {kind}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}), attribute “{attribute}”: {value} is not within {minimum} to {maximum}.</source>
        <translation>Maatregel “{measure}” ({type}), kenmerk “{attribute}”: {value} ligt niet tussen {minimum} en {maximum}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}), attribute “{attribute}”: “{value}” is not allowed. Choose one of: {choices}.</source>
        <translation>Maatregel “{measure}” ({type}), kenmerk “{attribute}”: “{value}” is niet toegestaan. Kies uit: {choices}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}), attribute “{attribute}”: the shares {value} do not add up to 1. Correct the mix.</source>
        <translation>Maatregel “{measure}” ({type}), kenmerk “{attribute}”: de aandelen {value} tellen niet op tot 1. Verbeter de mix.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the object {target} is not in the baseline or no longer there. Select it again.</source>
        <translation>Maatregel “{measure}” ({type}): het object {target} zit niet in de uitgangssituatie of bestaat niet meer. Selecteer het opnieuw.</translation>
    </message>
    <message>
        <source>Measure “{measure}” occurs more than once with the same id; it is left out. Give each measure its own id.</source>
        <translation>Maatregel “{measure}” komt meer dan eens voor met hetzelfde id en is weggelaten. Geef elke maatregel een eigen id.</translation>
    </message>
    <message>
        <source>Measure “{measure}” has the unknown type “{type}”. Choose one of: {known}.</source>
        <translation>Maatregel “{measure}” heeft het onbekende type “{type}”. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it has no geometry. Draw its polygon.</source>
        <translation>Maatregel “{measure}” ({type}): de geometrie ontbreekt. Teken het vlak.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its geometry is empty. Draw its polygon.</source>
        <translation>Maatregel “{measure}” ({type}): de geometrie is leeg. Teken het vlak.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it needs a polygon, not a {found}. Draw it as a polygon.</source>
        <translation>Maatregel “{measure}” ({type}): er is een vlak nodig, geen {found}. Teken het als vlak.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its polygon is not valid ({why}). Repair it with the vertex tool.</source>
        <translation>Maatregel “{measure}” ({type}): het vlak is niet geldig ({why}). Herstel het met het knooppuntgereedschap.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {share} % of its polygon lies outside the study area, more than {allowed} %. Draw it within the study area.</source>
        <translation>Maatregel “{measure}” ({type}): {share} % van het vlak ligt buiten het studiegebied, meer dan {allowed} %. Teken het binnen het studiegebied.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of its polygon lies outside the study area and does not count.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² van het vlak ligt buiten het studiegebied en telt niet mee.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): nothing is selected. Select the panden it is about.</source>
        <translation>Maatregel “{measure}” ({type}): er is niets geselecteerd. Selecteer de panden waar het om gaat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it needs data that were not given: {table}. Add that layer.</source>
        <translation>Maatregel “{measure}” ({type}): er zijn gegevens nodig die niet zijn opgegeven: {table}. Voeg die laag toe.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the data already hold {found}, which it would make: it was applied before, or its id is taken. Remove it or give it another id.</source>
        <translation>Maatregel “{measure}” ({type}): de gegevens bevatten al {found}, dat deze maatregel zou maken: hij is al verwerkt of het id is bezet. Verwijder de maatregel of geef hem een ander id.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): not one dwelling of {size} m² fits. Ask for smaller dwellings or more floor area.</source>
        <translation>Maatregel “{measure}” ({type}): er past geen enkele woning van {size} m². Kies kleinere woningen of meer vloeroppervlak.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the flat roof of {building} is not known. State it in “plat_dak_m2”, or add 3DBAG.</source>
        <translation>Maatregel “{measure}” ({type}): het platte dak van {building} is niet bekend. Vul “plat_dak_m2” in of voeg 3DBAG toe.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): “plat_dak_m2” is the roof of one pand, but {count} are selected. Make one measure for each.</source>
        <translation>Maatregel “{measure}” ({type}): “plat_dak_m2” is het dak van één pand, maar er zijn er {count} geselecteerd. Maak per pand een maatregel.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): “plat_dak_m2” is larger than the footprint of {building} ({area} m²). Correct it.</source>
        <translation>Maatregel “{measure}” ({type}): “plat_dak_m2” is groter dan het grondvlak van {building} ({area} m²). Verbeter het.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): not one dwelling fits on {building}: only {area} m² can be added. It is left out.</source>
        <translation>Maatregel “{measure}” ({type}): op {building} past geen enkele woning: er kan maar {area} m² bij. Het pand is overgeslagen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): less than half of {building} is residential.</source>
        <translation>Maatregel “{measure}” ({type}): minder dan de helft van {building} is wonen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): less than {needed} % of the roof of {building} is flat.</source>
        <translation>Maatregel “{measure}” ({type}): minder dan {needed} % van het dak van {building} is plat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the flat roof of {building} is {area} m², less than the guideline of {needed} m².</source>
        <translation>Maatregel “{measure}” ({type}): het platte dak van {building} is {area} m², minder dan de richtwaarde van {needed} m².</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {building} is of {year}: for that year {allowed} extra storeys are assumed possible, {asked} are asked. Have the structure checked.</source>
        <translation>Maatregel “{measure}” ({type}): {building} is van {year}: voor dat bouwjaar worden {allowed} extra bouwlagen haalbaar geacht, gevraagd zijn er {asked}. Laat de constructie toetsen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the year built of {building} is not known, so whether it can bear more storeys is not tested.</source>
        <translation>Maatregel “{measure}” ({type}): het bouwjaar van {building} is niet bekend; of het meer bouwlagen kan dragen is niet getoetst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the floor area of {building} is not known: dwellings are added, but densities leave this pand out.</source>
        <translation>Maatregel “{measure}” ({type}): het vloeroppervlak van {building} is niet bekend: de woningen komen erbij, maar de dichtheden laten dit pand buiten beschouwing.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the number of storeys of {building} is not known and not tested.</source>
        <translation>Maatregel “{measure}” ({type}): het aantal bouwlagen van {building} is niet bekend en niet getoetst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {building} has {storeys} storeys; the guideline is {lowest} to {highest}.</source>
        <translation>Maatregel “{measure}” ({type}): {building} heeft {storeys} bouwlagen; de richtwaarde is {lowest} tot {highest}.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the highest new dwellings on {building} are entered at about {height} m, above {limit} m: a lift is needed.</source>
        <translation>Maatregel “{measure}” ({type}): de hoogste nieuwe woningen op {building} hebben hun toegang op ongeveer {height} m, boven {limit} m: er is een lift nodig.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it overlaps {count} standing panden ({buildings}). Draw it around them, or demolish them first.</source>
        <translation>Maatregel “{measure}” ({type}): het overlapt {count} bestaande panden ({buildings}). Teken eromheen of sloop ze eerst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on water. Draw it beside the water.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op water. Teken het naast het water.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on rail or on ground without a usable class. Draw it around that.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op spoor of op grond zonder bruikbare klasse. Teken eromheen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it lies on play place {play}. Draw it elsewhere.</source>
        <translation>Maatregel “{measure}” ({type}): het ligt op speelplek {play}. Teken het ergens anders.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): only {share} % of it lies on parking, paved or unpaved terrain, verge, green or yard; {needed} % is needed. Draw it on such ground.</source>
        <translation>Maatregel “{measure}” ({type}): maar {share} % ervan ligt op parkeervlak, verhard of onverhard terrein, berm, groen of erf; nodig is {needed} %. Teken het op zulke grond.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): there is no ground layer, so whether it can stand there is not tested.</source>
        <translation>Maatregel “{measure}” ({type}): er is geen grondlaag; of het daar kan staan is niet getoetst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it is yard (erf), mostly private. Check who owns it.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan is erf, meestal particulier. Ga na wie de eigenaar is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} panden stand within {needed} m of it ({buildings}).</source>
        <translation>Maatregel “{measure}” ({type}): er staan {count} panden binnen {needed} m ({buildings}).</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} trees in it or within 2 m of it have to go.</source>
        <translation>Maatregel “{measure}” ({type}): {count} bomen binnen of tot 2 m van de bebouwing verdwijnen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): “plint” ({use}) has no effect: all floor area is residential. Lower “res_share”.</source>
        <translation>Maatregel “{measure}” ({type}): “plint” ({use}) heeft geen effect: al het vloeroppervlak is wonen. Verlaag “res_share”.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): state either “n” or “aandeel”, one of the two.</source>
        <translation>Maatregel “{measure}” ({type}): vul “n” of “aandeel” in, één van beide.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {asked} dwellings cannot be sold: the selection holds {available} corporation dwellings. Change the number or the selection.</source>
        <translation>Maatregel “{measure}” ({type}): er kunnen geen {asked} woningen worden verkocht: de selectie telt {available} corporatiewoningen. Pas het aantal of de selectie aan.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on a main road. Draw it beside the road.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op een hoofdweg. Teken het naast de weg.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it is building or water and stays as it is.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan is pand of water en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it covers only buildings and water. Draw it on open ground.</source>
        <translation>Maatregel “{measure}” ({type}): het bedekt alleen panden en water. Teken het op open grond.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): only {share} % of it is paved; {needed} % is needed. Draw it on paved ground.</source>
        <translation>Maatregel “{measure}” ({type}): maar {share} % ervan is verhard; nodig is {needed} %. Teken het op verharding.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {share} % of it is built on, more than {allowed} %. Draw it on open ground, or demolish first.</source>
        <translation>Maatregel “{measure}” ({type}): {share} % ervan is bebouwd, meer dan {allowed} %. Teken het op open grond of sloop eerst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it is {area} m², too small for a cool place ({needed} m²).</source>
        <translation>Maatregel “{measure}” ({type}): het is {area} m², te klein voor een koele verblijfsplek ({needed} m²).</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): no walking route comes within {needed} m of it.</source>
        <translation>Maatregel “{measure}” ({type}): er komt geen looproute binnen {needed} m.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} dwellings are demolished; their households have to move.</source>
        <translation>Maatregel “{measure}” ({type}): er worden {count} woningen gesloopt; de huishoudens moeten verhuizen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {stated} parking bays are said to go, but the ground gives up {counted} at {bay} m² a bay. The parking balance counts the ground.</source>
        <translation>Maatregel “{measure}” ({type}): er zouden {stated} parkeerplekken vervallen, maar de grond levert er {counted} in bij {bay} m² per plek. De parkeerbalans telt de grond.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): nothing under it is closed ground that can be opened (yard, garden, green or paved terrain). Draw it on such ground.</source>
        <translation>Maatregel “{measure}” ({type}): er ligt geen afgesloten terrein onder dat opengesteld kan worden (erf, tuin, groen of verhard terrein). Teken het op zulk terrein.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it is public already, or building, water or road, and stays as it is.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan is al openbaar, of is gebouw, water of weg, en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): none of it is green in the data: it counts as public space, not as public green. Make it green with I08 or I09 if it is.</source>
        <translation>Maatregel “{measure}” ({type}): niets ervan is groen in de gegevens: het telt als openbare ruimte, niet als openbaar groen. Maak het groen met I08 of I09 als het dat is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on a building. Draw it on open ground, or demolish first.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op een gebouw. Teken het op open terrein, of sloop eerst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on a carriageway. Draw it beside the road, or change the street first.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op een rijbaan. Teken het naast de weg, of verander eerst de straat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): all of it is water already. Draw it on other ground.</source>
        <translation>Maatregel “{measure}” ({type}): alles is al water. Teken het op ander terrein.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it is water already and stays as it is.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan is al water en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the shares of the street profile add up to {total}, not to 1. Correct them.</source>
        <translation>Maatregel “{measure}” ({type}): de aandelen van het straatprofiel tellen op tot {total} en niet tot 1. Verbeter ze.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on a main road, of which the profile is not changed here. Draw it beside the main road.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan ligt op een hoofdweg; het profiel daarvan verandert hier niet. Teken het naast de hoofdweg.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): no carriageway or woonerf lies under it. Draw it over a street.</source>
        <translation>Maatregel “{measure}” ({type}): er ligt geen rijbaan of woonerf onder. Teken het over een straat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it is building, water, private or unmapped ground and stays as it is.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ervan is gebouw, water, niet-openbaar of niet in kaart gebracht terrein en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its carriageway would be about {width} m wide; {needed} m is needed. Give it a larger share.</source>
        <translation>Maatregel “{measure}” ({type}): de rijbaan zou ongeveer {width} m breed worden; er is {needed} m nodig. Geef de rijbaan een groter aandeel.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): without a carriageway about {width} m is left for emergency services; they need {needed} m. Widen the footway or cycleway.</source>
        <translation>Maatregel “{measure}” ({type}): zonder rijbaan blijft er ongeveer {width} m over voor hulpdiensten; zij hebben {needed} m nodig. Maak het voetpad of fietspad breder.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it has no usable line. Draw one of at least two points.</source>
        <translation>Maatregel “{measure}” ({type}): er is geen bruikbare lijn. Teken er een van ten minste twee punten.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it needs a line, not a {found}. Draw it as one line.</source>
        <translation>Maatregel “{measure}” ({type}): er is een lijn nodig, geen {found}. Teken het pad als één lijn.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {share} % of its line lies outside the study area, more than {allowed} %. Draw it within the study area.</source>
        <translation>Maatregel “{measure}” ({type}): {share} % van de lijn ligt buiten het studiegebied, meer dan {allowed} %. Teken de lijn binnen het studiegebied.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its line crosses a building. Draw it around the building, or demolish first.</source>
        <translation>Maatregel “{measure}” ({type}): de lijn kruist een gebouw. Teken de lijn om het gebouw heen, of sloop het eerst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it crosses {length} m of water: it needs a bridge.</source>
        <translation>Maatregel “{measure}” ({type}): het pad kruist {length} m water: hier is een brug nodig.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): not both its ends lie within {needed} m of the walking network. Begin and end it at a walking route.</source>
        <translation>Maatregel “{measure}” ({type}): niet beide uiteinden liggen binnen {needed} m van het loopnetwerk. Begin en eindig bij een looproute.</translation>
    </message>
    <message>
        <source>Areas of layer “{layer}” reach beyond the neighbourhood file ({count}, such as {features}): data are needed within {margin} m around each area. Prepare a file with study areas that hold these, or with a larger analysis distance.</source>
        <translation>Gebieden van laag “{layer}” reiken verder dan het wijkbestand ({count}, zoals {features}): er zijn gegevens nodig tot {margin} m rond elk gebied. Maak een wijkbestand met studiegebieden waar deze binnen vallen, of met een grotere analyseafstand.</translation>
    </message>
    <message>
        <source>There is no neighbourhood file {path}. Choose one that “Prepare a neighbourhood” made.</source>
        <translation>Er is geen wijkbestand {path}. Kies een bestand dat met “Wijkbestand maken” is gemaakt.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} cannot be opened ({problem}). Check your rights to it, and whether it is open for editing elsewhere.</source>
        <translation>Het wijkbestand {path} kan niet worden geopend ({problem}). Controleer uw rechten op het bestand, en of het elders openstaat om te bewerken.</translation>
    </message>
    <message>
        <source>{path} is not a neighbourhood file. Choose a GeoPackage that “Prepare a neighbourhood” made.</source>
        <translation>{path} is geen wijkbestand. Kies een GeoPackage die met “Wijkbestand maken” is gemaakt.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} was made by a newer HerStruct ({version}) and cannot be read by this one. Update the plugin, or prepare the neighbourhood again here.</source>
        <translation>Het wijkbestand {path} is gemaakt met een nieuwere HerStruct ({version}) en kan met deze versie niet worden gelezen. Werk de plug-in bij, of maak het wijkbestand hier opnieuw.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} was made by another version of HerStruct and lacks what this one needs ({problem}). Prepare the neighbourhood again.</source>
        <translation>Het wijkbestand {path} is gemaakt met een andere versie van HerStruct en mist wat deze nodig heeft ({problem}). Maak het wijkbestand opnieuw.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} is damaged, or was changed after it was made, so its figures could not be trusted. Prepare the neighbourhood again.</source>
        <translation>Het wijkbestand {path} is beschadigd, of na het maken gewijzigd, zodat de cijfers niet te vertrouwen zouden zijn. Maak het wijkbestand opnieuw.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} could not be written ({problem}); what was begun has been removed. Check the free space and your rights to the folder.</source>
        <translation>Het wijkbestand {path} kon niet worden geschreven ({problem}); wat er al stond is weggehaald. Controleer de vrije ruimte en uw rechten op de map.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} could not be written whole; what was begun has been removed. Check the free space.</source>
        <translation>Het wijkbestand {path} kon niet volledig worden geschreven; wat er al stond is weggehaald. Controleer de vrije ruimte.</translation>
    </message>
    <message>
        <source>The neighbourhood file {path} is in use and cannot be replaced. Close it in this and other windows of QGIS, or choose another name.</source>
        <translation>Het wijkbestand {path} is in gebruik en kan niet worden vervangen. Sluit het in dit en andere vensters van QGIS, of kies een andere naam.</translation>
    </message>
    <message>
        <source>{parameter}: a neighbourhood file is a GeoPackage, and {path} does not end in .gpkg. Give it a name that does.</source>
        <translation>{parameter}: een wijkbestand is een GeoPackage, en {path} eindigt niet op .gpkg. Geef het een naam die dat wel doet.</translation>
    </message>
    <message>
        <source>The neighbourhood file holds the data, so the layers given for {parameters} are not read. Leave the file empty to use the layers.</source>
        <translation>De gegevens komen uit het wijkbestand; de lagen bij {parameters} worden daarom niet gelezen. Laat het wijkbestand leeg om de lagen te gebruiken.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it has no usable geometry. Draw its points.</source>
        <translation>Maatregel “{measure}” ({type}): de maatregel heeft geen bruikbare geometrie. Teken de punten.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it cannot be drawn as a {found}. Draw it as points.</source>
        <translation>Maatregel “{measure}” ({type}): een {found} is hier niet bruikbaar. Teken punten.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {share} % of its points lie outside the study area, more than {allowed} %. Draw them within the study area.</source>
        <translation>Maatregel “{measure}” ({type}): {share} % van de punten ligt buiten het studiegebied, meer dan {allowed} %. Teken ze binnen het studiegebied.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its points lie outside the study area and do not count.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de punten liggen buiten het studiegebied en tellen niet mee.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its line gives {count} points, more than {most}. Draw a shorter line or a larger distance.</source>
        <translation>Maatregel “{measure}” ({type}): de lijn geeft {count} punten, meer dan {most}. Teken een kortere lijn of kies een grotere afstand.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand in a pand. Move them.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan in een pand. Verplaats ze.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand in water. Move them.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan in het water. Verplaats ze.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand on a carriageway (rijbaan). Move them.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan op de rijbaan. Verplaats ze.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from open water.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan op minder dan {needed} m van open water.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from a facade: 2 m and half the grown crown.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan op minder dan {needed} m van een gevel: 2 m plus de halve volwassen kroon.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its trees stand less than {needed} m from another tree.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de bomen staan op minder dan {needed} m van een andere boom.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): it is {area} m²; the guideline for ages {age} is {needed} m².</source>
        <translation>Maatregel “{measure}” ({type}): de speelplek is {area} m²; de richtlijn voor {age} jaar is {needed} m².</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): fewer than {needed} dwellings stand within {distance} m of it: there is little social control.</source>
        <translation>Maatregel “{measure}” ({type}): er staan minder dan {needed} woningen binnen {distance} m: er is weinig sociaal toezicht.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on buildings or water. Draw it on open ground.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ligt op panden of water. Teken de speelplek op open terrein.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {area} m² of it lies on carriageway or main road. Draw it beside the road.</source>
        <translation>Maatregel “{measure}” ({type}): {area} m² ligt op rijbaan of hoofdweg. Teken de speelplek naast de weg.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its objects stand outside public ground.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de objecten staan niet op openbaar terrein.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its objects stand more than {needed} m from a path.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de objecten staan op meer dan {needed} m van een pad.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} of its objects stand in a pand or in water. Move them.</source>
        <translation>Maatregel “{measure}” ({type}): {count} van de objecten staan in een pand of in het water. Verplaats ze.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): objects of the kind “{kind}” change no indicator.</source>
        <translation>Maatregel “{measure}” ({type}): objecten van de soort “{kind}” veranderen geen indicator.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): state “soort”: what is added.</source>
        <translation>Maatregel “{measure}” ({type}): vul “soort” in: wat er wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): to move something, select one destination and draw one point.</source>
        <translation>Maatregel “{measure}” ({type}): selecteer om te verplaatsen één voorziening en teken één punt.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): nothing is selected. Select the destinations it is about.</source>
        <translation>Maatregel “{measure}” ({type}): er is niets geselecteerd. Selecteer de voorzieningen waar het om gaat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {target} is of the kind “{found}”, not “{kind}”. Correct “soort” or the selection.</source>
        <translation>Maatregel “{measure}” ({type}): {target} is van de soort “{found}”, niet “{kind}”. Verbeter “soort” of de selectie.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} benches in a park that is not open to the public do not count.</source>
        <translation>Maatregel “{measure}” ({type}): {count} bankjes in een park dat niet openbaar toegankelijk is, tellen niet mee.</translation>
    </message>
    <message>
        <source>This plan contains only measures of building and layout ({count}).</source>
        <translation>Dit plan bevat alleen nieuwbouw- en inrichtingsmaatregelen ({count}).</translation>
    </message>
    <message>
        <source>Measure “{measure}” has no years and counts in the last year only. Fill in its start year and end year.</source>
        <translation>Maatregel “{measure}” heeft geen jaren en telt alleen in het laatste jaar mee. Vul het startjaar en het eindjaar in.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ends in {end}, before it starts in {start}; it counts in the last year only. Correct its years.</source>
        <translation>Maatregel “{measure}” eindigt in {end}, vóór de start in {start}; de maatregel telt alleen in het laatste jaar mee. Verbeter de jaren.</translation>
    </message>
    <message>
        <source>Measure “{measure}” cannot be carried out as the plan stands in {year}, though it can in the whole plan. Check the years of the measures that it rests on.</source>
        <translation>Maatregel “{measure}” is niet uitvoerbaar zoals het plan er in {year} voor staat, in het hele plan wel. Controleer de jaren van de maatregelen waarop deze voortbouwt.</translation>
    </message>
    <message>
        <source>There is nothing to compare: give STUDY_FILE, or NEIGHBOURHOOD with INTERVENTIONS.</source>
        <translation>Er is geen plan: geef STUDY_FILE, of NEIGHBOURHOOD met INTERVENTIONS.</translation>
    </message>
    <message>
        <source>The study file holds neighbourhood and measures, so {parameters} are not read. Leave STUDY_FILE empty to use them.</source>
        <translation>Het studiebestand bevat wijk en maatregelen, dus {parameters} worden niet gelezen. Laat STUDY_FILE leeg om die te gebruiken.</translation>
    </message>
    <message>
        <source>There is not a single measure in {place}. Draw or add one, or choose another file.</source>
        <translation>In {place} staat geen enkele maatregel. Teken er een of voeg er een toe, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in {place}. Choose from: {known}. In a list, put commas between the names.</source>
        <translation>Er is geen scenario “{scenario}” in {place}. Kies uit: {known}. Zet in een lijst komma’s tussen de namen.</translation>
    </message>
    <message>
        <source>There are several scenarios: {known}. Name the one to carry out in SCENARIO.</source>
        <translation>Er zijn meer scenario’s: {known}. Noem in SCENARIO welk moet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>One scenario at a time can be carried out, and “{wanted}” names several: {known}. Choose one.</source>
        <translation>Er kan één scenario tegelijk worden uitgevoerd, en “{wanted}” noemt er meer: {known}. Kies er een.</translation>
    </message>
    <message>
        <source>None of the {count} measures of scenario “{scenario}” can be carried out, so nothing was written. The log says what is wrong with each.</source>
        <translation>Geen van de {count} maatregelen van scenario “{scenario}” kan worden uitgevoerd, dus er is niets geschreven. In het logboek staat wat er met elk mis is.</translation>
    </message>
    <message>
        <source>This is not the neighbourhood as it is: {done} of the {count} measures of scenario “{scenario}” are carried out in it.</source>
        <translation>Dit is niet de wijk zoals die is: {done} van de {count} maatregelen van scenario “{scenario}” zijn erin uitgevoerd.</translation>
    </message>
    <message>
        <source>The profile file cannot be read: {path} ({problem}). Check the path and your rights to it, and save it as UTF-8.</source>
        <translation>Het profielbestand kan niet worden gelezen: {path} ({problem}). Controleer het pad en uw rechten daarop, en sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON (line {line}, column {column}). Correct the file.</source>
        <translation>Het profiel is geen geldige JSON (regel {line}, kolom {column}). Verbeter het bestand.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. Choose one of {known}, or give the path of a profile file (.json).</source>
        <translation>Er is geen profiel “{name}”. Kies uit {known}, of geef het pad van een profielbestand (.json).</translation>
    </message>
    <message>
        <source>The profile names a key twice in one object: {keys}. Remove one of them.</source>
        <translation>Het profiel noemt een sleutel twee keer in één object: {keys}. Verwijder er één.</translation>
    </message>
    <message>
        <source>The profile holds {value}, which is not a number. Write a finite number.</source>
        <translation>Het profiel bevat {value}; dat is geen getal. Schrijf een eindig getal.</translation>
    </message>
    <message>
        <source>The profile holds keys that mean nothing: {keys}. Remove or correct them.</source>
        <translation>Het profiel bevat sleutels die niets betekenen: {keys}. Verwijder of verbeter ze.</translation>
    </message>
    <message>
        <source>The profile puts indicator {indicator} in group “{group}”, which it does not define. Defined are: {known}.</source>
        <translation>Het profiel plaatst indicator {indicator} in groep “{group}”, maar legt die groep niet vast. Vastgelegd zijn: {known}.</translation>
    </message>
    <message>
        <source>The profile gives indicator {indicator} theme {theme}, but its group “{group}” belongs to theme {group_theme}. Make them agree.</source>
        <translation>Het profiel geeft indicator {indicator} thema {theme}, maar de groep “{group}” hoort bij thema {group_theme}. Maak ze gelijk.</translation>
    </message>
    <message>
        <source>The profile lists an id more than once in {place}: {ids}. Keep one of each.</source>
        <translation>Het profiel noemt een id meer dan eens in {place}: {ids}. Laat er van elk één staan.</translation>
    </message>
    <message>
        <source>The profile lists indicators that do not exist: {ids}. Correct the ids.</source>
        <translation>Het profiel noemt indicatoren die niet bestaan: {ids}. Verbeter de id's.</translation>
    </message>
    <message>
        <source>The profile, {place}: the list has {count} entries, {needed} are needed.</source>
        <translation>Het profiel, {place}: de lijst heeft {count} onderdelen, er zijn er {needed} nodig.</translation>
    </message>
    <message>
        <source>The profile, {place}: expected {expected}, found {found}.</source>
        <translation>Het profiel, {place}: verwacht {expected}, gevonden {found}.</translation>
    </message>
    <message>
        <source>The profile, {place}: {value} is not within {lowest} to {highest}.</source>
        <translation>Het profiel, {place}: {value} ligt niet tussen {lowest} en {highest}.</translation>
    </message>
    <message>
        <source>The profile, {place}: “{value}” is not allowed. Choose one of: {allowed}.</source>
        <translation>Het profiel, {place}: “{value}” is niet toegestaan. Kies uit: {allowed}.</translation>
    </message>
    <message>
        <source>The profile, {place}: missing {keys}. Add it.</source>
        <translation>Het profiel, {place}: {keys} ontbreekt. Vul het aan.</translation>
    </message>
    <message>
        <source>The profile: the shares of the target mix add up to {total}; they must add up to 1.</source>
        <translation>Het profiel: de aandelen van de streefmix tellen op tot {total}; dat moet 1 zijn.</translation>
    </message>
    <message>
        <source>The profile, {place}: size_max ({high}) must be larger than size_min ({low}). Correct one of them.</source>
        <translation>Het profiel, {place}: size_max ({high}) moet groter zijn dan size_min ({low}). Corrigeer een van beide.</translation>
    </message>
    <message>
        <source>The profile: valid_years runs from {first} to {last}; the first year must not be after the last.</source>
        <translation>Het profiel: valid_years loopt van {first} tot {last}; het eerste jaar mag niet na het laatste liggen.</translation>
    </message>
    <message>
        <source>The profile, {place}: {part} of {whole} is not a fraction between 0 and 1.</source>
        <translation>Het profiel, {place}: {part} van {whole} is geen breuk tussen 0 en 1.</translation>
    </message>
    <message>
        <source>The profile, indicator {indicator}: {count} breakpoints; at least two are needed.</source>
        <translation>Het profiel, indicator {indicator}: {count} waarderingsgrenzen; er zijn er minstens twee nodig.</translation>
    </message>
    <message>
        <source>The profile, indicator {indicator}: breakpoint {second} follows {first}; the values must rise.</source>
        <translation>Het profiel, indicator {indicator}: waarderingsgrens {second} volgt op {first}; de waarden moeten oplopen.</translation>
    </message>
    <message>
        <source>The profile, indicator {indicator}: the score {score} at {x} is not within 0 to 100.</source>
        <translation>Het profiel, indicator {indicator}: de score {score} bij {x} ligt niet tussen 0 en 100.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>De berekening is afgebroken.</translation>
    </message>
    <message>
        <source>The run stopped because of an error in HerStruct itself ({kind}: {problem}); nothing was written. Please report it with the lines of the tab “{tab}” of the message log.</source>
        <translation>De berekening is gestopt door een fout in HerStruct zelf ({kind}: {problem}); er is niets weggeschreven. Meld dit met de regels van het tabblad “{tab}” uit het berichtenlogboek.</translation>
    </message>
    <message>
        <source>This needs geopandas, which is not installed here. Install it (pip install geopandas, or conda install geopandas) and try again.</source>
        <translation>Hiervoor is geopandas nodig; dat is hier niet geïnstalleerd. Installeer het (pip install geopandas, of conda install geopandas) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read: {path} ({problem}). Check the path and your rights to it, and save it as UTF-8.</source>
        <translation>Het koppelbestand kan niet worden gelezen: {path} ({problem}). Controleer het pad en uw rechten daarop, en sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>The mapping file {path} is not valid JSON (line {line}, column {column}). Correct the file.</source>
        <translation>Het koppelbestand {path} is geen geldige JSON (regel {line}, kolom {column}). Verbeter het bestand.</translation>
    </message>
    <message>
        <source>The mapping file {path} must hold one JSON object, as in {{"BUILDINGS": {{"building_id": "my_field"}}}}.</source>
        <translation>Het koppelbestand {path} moet één JSON-object bevatten, zoals {{"BUILDINGS": {{"building_id": "mijn_veld"}}}}.</translation>
    </message>
    <message>
        <source>Density of {area}, gross: FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; gross floor area on the whole area, {land} ha.</source>
        <translation>Dichtheid van {area}, bruto: FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; bruto vloeroppervlak op het hele gebied, {land} ha.</translation>
    </message>
    <message>
        <source>Density of {area} as NEN 9300 or RUDIFUN would read it is not available: the ground (BGT) is missing or incomplete.</source>
        <translation>De dichtheid van {area} volgens NEN 9300 of RUDIFUN is niet beschikbaar: de grond (BGT) ontbreekt of is onvolledig.</translation>
    </message>
    <message>
        <source>Density of {area}, read as NEN 9300 (indicative): FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; gross floor area on {land} ha. That is {less} ha less than the whole area: water, main roads, rail and parks above {threshold} m² do not count as land.</source>
        <translation>Dichtheid van {area}, gelezen als NEN 9300 (indicatief): FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; bruto vloeroppervlak op {land} ha. Dat is {less} ha minder dan het hele gebied: water, hoofdwegen, spoor en parken boven {threshold} m² tellen niet mee als grond.</translation>
    </message>
    <message>
        <source>Density of {area}, read as RUDIFUN (indicative): FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; on {land} ha, {less} ha less than the whole area: water, main roads, rail and green above {threshold} m² do not count as land. The floor area is usable floor area (GO), {share} % of the gross floor area; PBL draws its blocks in its own way.</source>
        <translation>Dichtheid van {area}, gelezen als RUDIFUN (indicatief): FSI {fsi}, GSI {gsi}, OSR {osr}, L {layers}; op {land} ha, {less} ha minder dan het hele gebied: water, hoofdwegen, spoor en groen boven {threshold} m² tellen niet mee als grond. Het vloeroppervlak is gebruiksoppervlakte (GO), {share} % van het bruto vloeroppervlak; PBL tekent zijn blokken op een eigen manier.</translation>
    </message>
    <message>
        <source>There are too few {kind} to tell an incomplete layer from a real lack of them ({areas} areas, such as {features}): what rests on them is not available there. Declare the layer complete in the profile (complete_layers) if it is.</source>
        <translation>Er zijn te weinig {kind} om een onvolledige laag van een echt tekort te onderscheiden ({areas} gebieden, zoals {features}): wat erop rust is daar niet beschikbaar. Verklaar de laag volledig in het profiel (complete_layers) als hij dat is.</translation>
    </message>
    <message>
        <source>Whether the {kind} are complete cannot be judged ({areas} areas, such as {features}), because no dwellings or streets are known to hold their number against: what rests on them is not available there. Add those layers, or declare the layer complete in the profile (complete_layers).</source>
        <translation>Of de {kind} volledig zijn is niet te beoordelen ({areas} gebieden, zoals {features}), omdat er geen woningen of straten bekend zijn om het aantal tegen af te zetten: wat erop rust is daar niet beschikbaar. Voeg die lagen toe, of verklaar de laag volledig in het profiel (complete_layers).</translation>
    </message>
    <message>
        <source>The {kind} are not trusted ({areas} areas, such as {features}): how many a complete layer would hold is not known. Declare the layer complete in the profile (complete_layers) if it is.</source>
        <translation>De {kind} worden niet vertrouwd ({areas} gebieden, zoals {features}): hoeveel een volledige laag er zou tellen is niet bekend. Verklaar de laag volledig in het profiel (complete_layers) als hij dat is.</translation>
    </message>
    <message>
        <source>The reference date “{value}” is not a date. Write it as year-month-day, for example 2024-01-01.</source>
        <translation>De peildatum “{value}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-01-01.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} cannot be used for measuring: it must be a projected system in metres that keeps areas true. Choose RD New (EPSG:28992).</source>
        <translation>In het coördinatenstelsel {crs} kan niet worden gemeten: het moet een geprojecteerd stelsel in meters zijn dat oppervlakten behoudt. Kies RD New (EPSG:28992).</translation>
    </message>
    <message>
        <source>{parameter}: the file or layer “{layer}” cannot be opened. Check the path, or whether the file is complete and not in use.</source>
        <translation>{parameter}: het bestand of de laag “{layer}” kan niet worden geopend. Controleer het pad, en of het bestand volledig is en niet in gebruik.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” is an archive. Unpack it and choose the files in it, or drag the archive into QGIS and choose the layers that appear.</source>
        <translation>{parameter}: “{layer}” is een archief. Pak het uit en kies de bestanden die erin zitten, of sleep het archief in QGIS en kies de lagen die dan verschijnen.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” is CityJSON, which QGIS cannot open as a layer. Download the same tile as GeoPackage, or convert it first.</source>
        <translation>{parameter}: “{layer}” is CityJSON en dat kan QGIS niet als laag openen. Download dezelfde tegel als GeoPackage, of zet het bestand eerst om.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” is an answer of the Overpass service, which QGIS cannot open as a layer. Export it as GeoJSON (Overpass Turbo) or fetch it with the plugin QuickOSM.</source>
        <translation>{parameter}: “{layer}” is een antwoord van de Overpass-dienst en dat kan QGIS niet als laag openen. Exporteer het als GeoJSON (Overpass Turbo) of haal het op met de plugin QuickOSM.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written, because the folder {folder} does not exist. Make it, or choose another place.</source>
        <translation>{parameter}: {path} kan niet worden geschreven, want de map {folder} bestaat niet. Maak die aan of kies een andere plek.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written, because you may not write in the folder {folder}. Choose another place.</source>
        <translation>{parameter}: {path} kan niet worden geschreven, want u mag niet schrijven in de map {folder}. Kies een andere plek.</translation>
    </message>
    <message>
        <source>{parameter}: {path} is a folder or a device and no file. Give the name of a file.</source>
        <translation>{parameter}: {path} is een map of een apparaat en geen bestand. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>{parameter}: {path} is also read (“{layer}”) and would be replaced with all that is in it. Choose another file.</source>
        <translation>{parameter}: {path} wordt ook gelezen (“{layer}”) en zou worden vervangen, met alles wat erin zit. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{parameter}: {path} is also the file of {other}, and one would replace the other. Choose another file.</source>
        <translation>{parameter}: {path} is ook het bestand van {other}; het een zou het ander vervangen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{parameter}: the output {path} could not be written ({problem}); what was begun has been removed. Check the free space, your rights to the folder, and whether the file is open elsewhere.</source>
        <translation>{parameter}: de uitvoer {path} kon niet worden geschreven ({problem}); wat al was begonnen, is verwijderd. Controleer de vrije schijfruimte, uw rechten op de map en of het bestand elders open staat.</translation>
    </message>
    <message>
        <source>{parameter}: the file of layer “{layer}” breaks off before its end, so features are missing. Download or unpack it again.</source>
        <translation>{parameter}: het bestand van laag “{layer}” breekt af vóór het einde; er ontbreken dus objecten. Download het opnieuw of pak het opnieuw uit.</translation>
    </message>
    <message>
        <source>No study areas were given. Choose a polygon layer with the outlines of the neighbourhoods.</source>
        <translation>Er zijn geen studiegebieden opgegeven. Kies een vlakkenlaag met de grenzen van de buurten.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygons; the study areas must be polygons. Choose a polygon layer.</source>
        <translation>Laag “{layer}” heeft geen vlakken; de studiegebieden moeten vlakken zijn. Kies een vlakkenlaag.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is a table that holds outlines as text (WKT), which were not read; the study areas must be polygons. Add the file with Layer &gt; Add Layer &gt; Add Delimited Text Layer, choose the field with the outlines there, and choose that layer here.</source>
        <translation>Laag “{layer}” is een tabel met omtrekken als tekst (WKT); die zijn niet gelezen en studiegebieden moeten vlakken zijn. Voeg het bestand toe met Kaartlagen &gt; Laag toevoegen &gt; Tekstgescheiden kaartlaag toevoegen, kies daar het veld met de omtrekken, en kies hier die laag.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” is not a vector layer. Choose a vector layer or a table.</source>
        <translation>{parameter}: “{layer}” is geen vectorlaag. Kies een vectorlaag of een tabel.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygon that can be used as a study area ({count} features were read). Choose a layer with the outlines of the neighbourhoods.</source>
        <translation>Laag “{layer}” heeft geen vlak dat als studiegebied kan dienen ({count} objecten gelezen). Kies een laag met de grenzen van de buurten.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. Choose one of: {fields}.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}”. Kies uit: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: the value “{value}” occurs more than once. Choose a field that is different for every area, or leave the choice empty.</source>
        <translation>Laag “{layer}”, veld “{field}”: de waarde “{value}” komt meer dan eens voor. Kies een veld dat voor elk gebied verschilt, of laat de keuze leeg.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: the value “{value}” occurs more than once, so the feature numbers are used as area codes. Choose a field that is different for every area to avoid this.</source>
        <translation>Laag “{layer}”, veld “{field}”: de waarde “{value}” komt meer dan eens voor; daarom dienen de objectnummers als gebiedscode. Kies een veld dat voor elk gebied verschilt om dit te voorkomen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} areas have no code. Fill in the codes, or leave the choice of the field empty.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} gebieden hebben geen code. Vul de codes in, of laat de keuze van het veld leeg.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} areas have no code, so the feature numbers are used as area codes. Fill in the codes to avoid this.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} gebieden hebben geen code; daarom dienen de objectnummers als gebiedscode. Vul de codes in om dit te voorkomen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: no field with area codes was recognised, so the feature numbers are used. Choose the field with the code if there is one.</source>
        <translation>Laag “{layer}”: er is geen veld met gebiedscodes herkend; daarom dienen de objectnummers als code. Kies het veld met de code als dat er is.</translation>
    </message>
    <message>
        <source>Layer “{layer}” ({kind}) has no features in or near the study areas. Check whether it is of the right place and has the right coordinate system.</source>
        <translation>Laag “{layer}” ({kind}) heeft geen objecten in of bij de studiegebieden. Controleer of de laag van de juiste plaats is en het juiste coördinatenstelsel heeft.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, read as {kind}: none of its {count} features could be used (the log says why). Check whether this is the right layer here.</source>
        <translation>Laag “{layer}”, gelezen als {kind}: geen van de {count} objecten was bruikbaar (zie het logboek waarom). Controleer of dit hier de juiste laag is.</translation>
    </message>
    <message>
        <source>Layer “{layer}” ({kind}): no field was found for {columns}, so what rests on it is not available. Name the field in a mapping file if the layer has it.</source>
        <translation>Laag “{layer}” ({kind}): geen veld gevonden voor {columns}; wat daarop berust, is niet beschikbaar. Noem het veld in een koppelbestand als de laag het wel heeft.</translation>
    </message>
    <message>
        <source>The ground is not complete: no BGT layer {kinds} was given. What such ground covers counts as not mapped, so shares of green and paved ground cannot be trusted. Add these layers.</source>
        <translation>Het terrein is niet volledig: er is geen BGT-laag {kinds} opgegeven. Wat daaronder valt, telt als niet in kaart gebracht; aandelen groen en verharding zijn dan niet betrouwbaar. Voeg die lagen toe.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} crowns are over {limit} m wide and count as unknown. Correct them; the field must hold metres.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} kronen zijn breder dan {limit} m en tellen als onbekend. Verbeter ze; het veld moet meters bevatten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} trees are over {limit} m high; their height counts as unknown. Correct them; the field must hold metres.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} bomen zijn hoger dan {limit} m; hun hoogte telt als onbekend. Verbeter ze; het veld moet meters bevatten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} trees have a class instead of a number; the middle of the class was taken. A field with numbers gives more exact figures.</source>
        <translation>Laag “{layer}”, veld “{field}”: bij {count} bomen staat een klasse in plaats van een getal; het midden van de klasse is gebruikt. Een veld met getallen geeft nauwkeurigere cijfers.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} trees are drawn as polygons; a circle of equal area was taken as their crown.</source>
        <translation>Laag “{layer}”: {count} bomen zijn als vlak getekend; als kroon is een cirkel met hetzelfde oppervlak gebruikt.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} trees stand within 1.5 m of a tree in “{other}” and may be counted twice. Give one of both layers.</source>
        <translation>Laag “{layer}”: {count} bomen staan binnen 1,5 m van een boom in “{other}” en tellen mogelijk dubbel. Geef één van beide lagen op.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: the shares run from 0 to 1; they were read as percentages × 100.</source>
        <translation>Laag “{layer}”, veld “{field}”: de aandelen lopen van 0 tot 1; ze zijn met 100 vermenigvuldigd tot percentages.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} shares are over 100 % and count as missing. Correct them, or choose a field with percentages.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} aandelen zijn groter dan 100 % en tellen als ontbrekend. Verbeter ze, of kies een veld met percentages.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: in {count} CBS neighbourhoods (such as {features}) the tenure of the squares was scaled to the figures of the neighbourhood, because squares are rounded more coarsely. To prevent this, leave out the layer of neighbourhoods.</source>
        <translation>Laag “{layer}”: in {count} CBS-buurten (zoals {features}) is het eigendom in de vierkanten geschaald naar de cijfers van de buurt, omdat vierkanten grover zijn afgerond. Laat de laag met buurten weg om dit te voorkomen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: in {count} rows the shares of tenure add up to more than 100 %, or those of the landlords differ from the rented share; tenure counts as unknown there. Check the fields with shares.</source>
        <translation>Laag “{layer}”: in {count} rijen tellen de eigendomsaandelen op tot meer dan 100 %, of die van de verhuurders niet tot het aandeel huur; het eigendom telt daar als onbekend. Controleer de velden met aandelen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: none of its codes (such as {codes}) occurs among the units (such as {units}), so nothing of it was used. Check that it is a register of this place with BAG codes.</source>
        <translation>Laag “{layer}”: geen van de codes (zoals {codes}) komt voor bij de verblijfsobjecten (zoals {units}); er is dus niets van gebruikt. Controleer of dit een register van deze plaats met BAG-codes is.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: none of its buurten or other areas (such as {codes}) is or touches a study area, by code nor by outline, so these figures were not used. Codes of buurten differ from year to year: choose the year of the study areas.</source>
        <translation>Laag “{layer}”: geen van de buurten of andere gebieden (zoals {codes}) is of raakt een studiegebied, naar code noch naar grens; deze cijfers zijn dus niet gebruikt. Buurtcodes verschillen van jaar tot jaar: kies het jaar van de studiegebieden.</translation>
    </message>
    <message>
        <source>Layer “{layer}” ({kind}): nothing of it lies in {count} of the study areas. Figures of 0 there are only right if the layer covers those areas; check that.</source>
        <translation>Laag “{layer}” ({kind}): in {count} van de studiegebieden ligt er niets van. Een 0 klopt daar alleen als de laag die gebieden dekt; controleer dat.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: study areas overlap ({count} pairs); what lies in an overlap counts in each of them. Mend the outlines if that is not meant.</source>
        <translation>Laag “{layer}”: studiegebieden overlappen elkaar (aantal paren: {count}); wat in een overlap ligt, telt in elk daarvan mee. Herstel de grenzen als dat niet de bedoeling is.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} codes had lost their leading zeros and were completed.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} codes misten hun voorloopnullen en zijn aangevuld.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} rows have no code and cannot be linked to other layers. Fill in the codes.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} rijen hebben geen code en kunnen niet aan andere lagen worden gekoppeld. Vul de codes in.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} buildings have a year of construction that cannot be right; it counts as unknown.</source>
        <translation>Laag “{layer}”: {count} panden hebben een bouwjaar dat niet kan kloppen; het telt als onbekend.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} rows have no known status and count as “{taken_as}”. Check the status field.</source>
        <translation>Laag “{layer}”: {count} rijen hebben geen bekende status en tellen als “{taken_as}”. Controleer het statusveld.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} duplicate rows were left out.</source>
        <translation>Laag “{layer}”: {count} dubbele rijen zijn weggelaten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} codes occur more than once with different values; one row of each is used. Remove the rows that are out of date.</source>
        <translation>Laag “{layer}”: {count} codes komen meer dan eens voor met verschillende waarden; van elk is één rij gebruikt. Verwijder de verouderde rijen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} buildings occur more than once with different outlines; the outlines were joined.</source>
        <translation>Laag “{layer}”: {count} panden komen meer dan eens voor met verschillende omtrekken; de omtrekken zijn samengevoegd.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} units have a filler for a floor area (such as 1, 9999 or 999999); it counts as missing.</source>
        <translation>Laag “{layer}”: {count} verblijfsobjecten hebben een vulwaarde als oppervlakte (zoals 1, 9999 of 999999); die telt als ontbrekend.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} dwellings have a floor area over {limit} m². It is used as it is; check whether it is right.</source>
        <translation>Laag “{layer}”: {count} woningen hebben een oppervlakte boven {limit} m². Die is ongewijzigd gebruikt; controleer of dat klopt.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has coordinates in degrees ({crs}). Reproject it to RD New (EPSG:28992).</source>
        <translation>Laag “{layer}” heeft coördinaten in graden ({crs}). Herprojecteer de laag naar RD New (EPSG:28992).</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate system; its coordinates lie within the Netherlands, so {crs} was taken. Set the layer's coordinate system to be sure.</source>
        <translation>Laag “{layer}” heeft geen coördinatenstelsel; de coördinaten liggen in Nederland, daarom is {crs} aangenomen. Stel voor de zekerheid het coördinatenstelsel van de laag in.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the coordinates do not fit its coordinate system ({crs}): they lie outside the Netherlands. Set the right coordinate system for the layer.</source>
        <translation>Laag “{layer}”: de coördinaten passen niet bij het coördinatenstelsel ({crs}): ze liggen buiten Nederland. Stel het juiste coördinatenstelsel voor de laag in.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is in {crs} and the study areas are in {expected}. Reproject the layer to {expected}.</source>
        <translation>Laag “{layer}” is in {crs} en de studiegebieden zijn in {expected}. Herprojecteer de laag naar {expected}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate system and its coordinates look like degrees. Set the layer's coordinate system (probably EPSG:4326).</source>
        <translation>Laag “{layer}” heeft geen coördinatenstelsel en de coördinaten lijken graden. Stel het coördinatenstelsel van de laag in (waarschijnlijk EPSG:4326).</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate system and its coordinates do not lie within the Netherlands. Set the layer's coordinate system.</source>
        <translation>Laag “{layer}” heeft geen coördinatenstelsel en de coördinaten liggen niet in Nederland. Stel het coördinatenstelsel van de laag in.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: there are no verblijfsobjecten, so {count} units were estimated from {panden} buildings. Add the layer of verblijfsobjecten for exact numbers.</source>
        <translation>Laag “{layer}”: er zijn geen verblijfsobjecten; daarom zijn er {count} geschat uit {panden} panden. Voeg de laag met verblijfsobjecten toe voor exacte aantallen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” was left out: it was not recognised as {kind} for {parameter}; these columns were not found: {missing}. Rename the fields or name them in a mapping file (accepted names: {aliases}).</source>
        <translation>Laag “{layer}” is weggelaten: niet herkend als {kind} voor {parameter}; deze kolommen zijn niet gevonden: {missing}. Hernoem de velden of noem ze in een koppelbestand (aanvaarde namen: {aliases}).</translation>
    </message>
    <message>
        <source>Layer “{layer}” announces {announced} features but delivers {delivered}: the file or download is not complete. Fetch it again.</source>
        <translation>Laag “{layer}” kondigt {announced} objecten aan maar levert er {delivered}: het bestand of de download is niet volledig. Haal de laag opnieuw op.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} values cannot be read as a number and count as missing. Correct them in the layer.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} waarden kunnen niet als getal worden gelezen en tellen als ontbrekend. Verbeter ze in de laag.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid geometries were repaired.</source>
        <translation>Laag “{layer}”: {count} ongeldige geometrieën zijn hersteld.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is a table without geometry; a layer with geometry is needed here.</source>
        <translation>Laag “{layer}” is een tabel zonder geometrie; hier is een laag met geometrie nodig.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features without geometry were left out.</source>
        <translation>Laag “{layer}”: {count} objecten zonder geometrie zijn weggelaten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features with an empty geometry were left out.</source>
        <translation>Laag “{layer}”: {count} objecten met een lege geometrie zijn weggelaten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features with an unreadable geometry were left out. Repair them with “Fix geometries”.</source>
        <translation>Laag “{layer}”: {count} objecten met een onleesbare geometrie zijn weggelaten. Herstel ze met “Geometrieën repareren”.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of another geometry type than needed here were left out.</source>
        <translation>Laag “{layer}”: {count} objecten met een ander geometrietype dan hier nodig is, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features with infinite or missing coordinates were left out. Repair or remove them.</source>
        <translation>Laag “{layer}”: {count} objecten met oneindige of ontbrekende coördinaten zijn weggelaten. Herstel of verwijder ze.</translation>
    </message>
    <message>
        <source>The mapping file names “{parameter}”, which is not a parameter. Known are: {known}.</source>
        <translation>Het koppelbestand noemt “{parameter}”; dat is geen parameter. Bekend zijn: {known}.</translation>
    </message>
    <message>
        <source>The mapping file: “{parameter}” must hold pairs of column and field, as in {{"BUILDINGS": {{"building_id": "my_field"}}}}.</source>
        <translation>Het koppelbestand: “{parameter}” moet paren van kolom en veld bevatten, zoals {{"BUILDINGS": {{"building_id": "mijn_veld"}}}}.</translation>
    </message>
    <message>
        <source>The mapping file: {parameter} has no column “{column}”. Known are: {known}.</source>
        <translation>Het koppelbestand: {parameter} heeft geen kolom “{column}”. Bekend zijn: {known}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”, which the mapping file names for {parameter}, column {column}. Correct the mapping file or choose another layer. Fields: {fields}.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}”, dat het koppelbestand noemt voor {parameter}, kolom {column}. Verbeter het koppelbestand of kies een andere laag. Velden: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features could not be brought to {crs} and were left out; their coordinates lie outside what their coordinate system covers. Check the layer's coordinate system.</source>
        <translation>Laag “{layer}”: {count} objecten konden niet naar {crs} worden omgezet en zijn weggelaten; hun coördinaten liggen buiten het bereik van hun coördinatenstelsel. Controleer het coördinatenstelsel van de laag.</translation>
    </message>
    <message>
        <source>Layer “{layer}” ({kind}) is not part of the ground and was left out. Trees, furniture and play places have parameters of their own.</source>
        <translation>Laag “{layer}” ({kind}) hoort niet bij het terrein en is weggelaten. Voor bomen, straatmeubilair en speelplekken zijn er eigen parameters.</translation>
    </message>
    <message>
        <source>Layer “{layer}” was left out: it was not recognised as a BGT feature type. Name the layer after its type ({types}) or name its field in a mapping file.</source>
        <translation>Laag “{layer}” is weggelaten: niet herkend als objecttype van de BGT. Noem de laag naar haar type ({types}) of noem haar veld in een koppelbestand.</translation>
    </message>
    <message>
        <source>Layer “{layer}” ({kind}): {count} features ({area} m²) have a value that is not in the value list ({values}) and count as other ground. Check the values.</source>
        <translation>Laag “{layer}” ({kind}): {count} objecten ({area} m²) hebben een waarde die niet in de waardelijst staat ({values}) en tellen als overig terrein. Controleer de waarden.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features have no value for {column}; “{assumed}” was assumed.</source>
        <translation>Laag “{layer}”: {count} objecten hebben geen waarde voor {column}; “{assumed}” is aangenomen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: no BAG buildings were given, so {count} buildings were taken from the BGT; they have no year, units or floor area. Add the layer of BAG panden for these.</source>
        <translation>Laag “{layer}”: er zijn geen BAG-panden opgegeven; daarom zijn {count} panden uit de BGT genomen, zonder bouwjaar, verblijfsobjecten of vloeroppervlak. Voeg daarvoor de laag met BAG-panden toe.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: no field holds BAG codes of buildings, so {count} buildings are told apart by their outlines only: units, registers and BGT panden cannot be linked to them. Add the codes for these.</source>
        <translation>Laag “{layer}”: geen veld bevat BAG-codes van panden; {count} panden zijn alleen aan hun omtrek uit elkaar te houden: verblijfsobjecten, registers en BGT-panden kunnen er niet aan worden gekoppeld. Voeg daarvoor de codes toe.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} buildings do not occur in the BGT around them; they count as underground, without footprint.</source>
        <translation>Laag “{layer}”: {count} panden komen niet voor in de BGT eromheen; ze tellen als ondergronds, zonder bebouwd oppervlak.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: in {count} rows the corporation share is a share of rented dwellings; it was converted to a share of all dwellings.</source>
        <translation>Laag “{layer}”, veld “{field}”: in {count} rijen is het corporatieaandeel een aandeel van de huurwoningen; het is omgerekend naar een aandeel van alle woningen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: none of its kinds of object (such as {values}) counts under {parameter}, so the layer changes no figure. Check the field with kinds; understood are words such as {aliases}.</source>
        <translation>Laag “{layer}”: geen van de soorten objecten (zoals {values}) telt mee onder {parameter}; de laag verandert dus geen enkel cijfer. Controleer het veld met soorten; begrepen worden woorden als {aliases}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} rows have no code of a square (such as E1713N4850) and were left out.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} rijen hebben geen code van een vierkant (zoals E1713N4850) en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} numbers of dwellings are negative and count as unknown. Correct them.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} aantallen woningen zijn negatief en tellen als onbekend. Verbeter ze.</translation>
    </message>
    <message>
        <source>Layer “{layer}” changes no figure: no field was found that tells the kind of object for {parameter}. Rename the field or name it in a mapping file (accepted names: {aliases}).</source>
        <translation>Laag “{layer}” verandert geen enkel cijfer: er is geen veld gevonden dat voor {parameter} de soort object aangeeft. Hernoem het veld of noem het in een koppelbestand (geaccepteerde namen: {aliases}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: neither its name nor a field tells that these are play places, so all {count} count as such. Leave the layer out if it holds parks or other places.</source>
        <translation>Laag “{layer}”: uit de naam noch uit een veld blijkt dat dit speelplekken zijn; alle {count} tellen als speelplek. Laat de laag weg als er parken of andere plekken in zitten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: no field was found that tells the kind of street, so all lines count as streets on which one can walk. Name the field in a mapping file. Fields: {fields}.</source>
        <translation>Laag “{layer}”: er is geen veld gevonden met het soort straat; daarom tellen alle lijnen als straten waar men kan lopen. Noem het veld in een koppelbestand. Velden: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} codes occur more than once with different contents, so their owner may count as unknown. Keep one row of each.</source>
        <translation>Laag “{layer}”: {count} codes komen meer dan eens voor met verschillende inhoud; hun eigenaar kan daardoor als onbekend tellen. Houd van elk één rij over.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, field “{field}”: {count} rows have an owner that is not understood ({values}); they count as unknown. Use koop, corporatie or overig.</source>
        <translation>Laag “{layer}”, veld “{field}”: {count} rijen hebben een eigenaar die niet wordt begrepen ({values}); ze tellen als onbekend. Gebruik koop, corporatie of overig.</translation>
    </message>
    <message>
        <source>Layer “{layer}” was left out: its columns have no names (they are called {fields}), because the row with names is not the first one. Remove the rows above it in the spreadsheet and save it again.</source>
        <translation>Laag “{layer}” is weggelaten: de kolommen hebben geen naam (ze heten {fields}), omdat de rij met namen niet de eerste is. Verwijder in het rekenblad de rijen erboven en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Layer “{layer}” was left out: it is neither a register with unit or building codes and owners, nor CBS squares, nor CBS buurten. Name its fields in a mapping file. Fields: {fields}.</source>
        <translation>Laag “{layer}” is weggelaten: het is geen register met codes van verblijfsobjecten of panden en eigenaren, en het zijn geen CBS-vierkanten of CBS-buurten. Noem de velden in een koppelbestand. Velden: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” says that its coordinates are degrees ({crs}), but they are not; they were taken for RD New (EPSG:28992) if they lie in the Netherlands. Set the right coordinate system for the layer.</source>
        <translation>Laag “{layer}” zegt dat de coördinaten graden zijn ({crs}), maar dat klopt niet; ze zijn als RD New (EPSG:28992) gelezen als ze in Nederland liggen. Stel het juiste coördinatenstelsel voor de laag in.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the outlines on the ground were read from the file, not the points of house numbers that QGIS shows.</source>
        <translation>Laag “{layer}”: uit het bestand zijn de omtrekken op maaiveld gelezen, niet de huisnummerpunten die QGIS toont.</translation>
    </message>
    <message>
        <source>File “{layer}” of the BGT download holds no features and was left out: objects of this kind do not occur there.</source>
        <translation>Bestand “{layer}” van de BGT-download bevat geen objecten en is weggelaten: dit soort objecten komt daar niet voor.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds {count} addresses without use and floor area. They show where doors are, but dwellings and floor area stay unknown: give the layer of BAG verblijfsobjecten for those.</source>
        <translation>Laag “{layer}” bevat {count} adressen zonder gebruiksdoel en oppervlakte. Zij laten zien waar voordeuren zijn, maar woningen en vloeroppervlak blijven onbekend: geef daarvoor de laag met BAG-verblijfsobjecten.</translation>
    </message>
    <message>
        <source>There is no study file {path}. Choose another one, or make a new study.</source>
        <translation>Er is geen studiebestand {path}. Kies een ander, of maak een nieuwe studie.</translation>
    </message>
    <message>
        <source>{path} is not a study file. Choose a GeoPackage that HerStruct made as a study.</source>
        <translation>{path} is geen studiebestand. Kies een GeoPackage die HerStruct als studie heeft gemaakt.</translation>
    </message>
    <message>
        <source>The study {path} was made by a newer HerStruct ({version}) and cannot be read by this one. Update the plugin; the study is left as it is.</source>
        <translation>De studie {path} is gemaakt met een nieuwere HerStruct ({version}) en kan met deze niet worden gelezen. Werk de plug-in bij; de studie blijft zoals ze is.</translation>
    </message>
    <message>
        <source>The study file {path} is damaged or lacks what every study has. Open a copy of it, or recover it from the journal.</source>
        <translation>Het studiebestand {path} is beschadigd of mist wat elke studie heeft. Open een kopie ervan, of herstel het uit het logboek.</translation>
    </message>
    <message>
        <source>The study file {path} cannot be used ({problem}). Check your rights to it, and whether another program is writing in it.</source>
        <translation>Het studiebestand {path} kan niet worden gebruikt ({problem}). Controleer uw rechten erop, en of een ander programma erin schrijft.</translation>
    </message>
    <message>
        <source>The study file {path} or its folder is read-only, so nothing can be saved in it. Copy the study to a folder of your own.</source>
        <translation>Het studiebestand {path} of de map ervan is alleen-lezen, dus er kan niets in worden opgeslagen. Kopieer de studie naar een eigen map.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and it is not replaced. Choose another name.</source>
        <translation>Er is al een bestand {path}, en dat wordt niet vervangen. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file {path} could not be written ({problem}); what was begun has been removed. Check the free space and your rights to the folder.</source>
        <translation>Het bestand {path} kon niet worden geschreven ({problem}); wat al was begonnen is verwijderd. Controleer de vrije ruimte en uw rechten op de map.</translation>
    </message>
    <message>
        <source>The study {path} is about the neighbourhood file {baseline}, which is not there any more. Put it back, or beside the study.</source>
        <translation>De studie {path} gaat over het wijkbestand {baseline}, dat er niet meer is. Zet het terug, of zet het naast de studie.</translation>
    </message>
    <message>
        <source>The neighbourhood file {baseline} is not the one that the study {path} was made on: its content differs. Put the original back, or make a study on the new one and copy the measures to it.</source>
        <translation>Het wijkbestand {baseline} is niet het bestand waarop de studie {path} is gemaakt: de inhoud verschilt. Zet het oorspronkelijke terug, of maak een studie op het nieuwe en neem de maatregelen over.</translation>
    </message>
    <message>
        <source>The profile in the study {path} is not what it was when the study was saved: it was edited by hand, or this version has other defaults. Scores may differ from earlier ones.</source>
        <translation>Het profiel in de studie {path} is niet meer zoals het was toen de studie werd opgeslagen: het is met de hand bewerkt, of deze versie heeft andere standaardwaarden. Scores kunnen verschillen van eerdere.</translation>
    </message>
    <message>
        <source>The study {path} refers to a neighbourhood file and does not hold it. Open it as it is, or choose a file that was exported with its neighbourhood.</source>
        <translation>De studie {path} verwijst naar een wijkbestand en bevat het niet. Open de studie zoals ze is, of kies een bestand dat samen met de wijk is geëxporteerd.</translation>
    </message>
    <message>
        <source>{path}: measures are written to files that end in {known}. Choose such a name.</source>
        <translation>{path}: maatregelen worden geschreven naar bestanden die eindigen op {known}. Kies zo’n naam.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose a file with measures.</source>
        <translation>Er is geen bestand {path}. Kies een bestand met maatregelen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a layer. Save it as GeoPackage or GeoJSON in the program that it comes from.</source>
        <translation>Het bestand {path} kan niet als laag worden geopend. Sla het in het programma waar het vandaan komt op als GeoPackage of GeoJSON.</translation>
    </message>
    <message>
        <source>The file {path} has no layer with a column “type”, so no measures were found. Give each feature a type such as I03, or draw in a file that HerStruct exported.</source>
        <translation>Het bestand {path} heeft geen laag met een kolom “type”, dus zijn er geen maatregelen gevonden. Geef elk object een type zoals I03, of teken in een bestand dat HerStruct heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>Layer “{layer}” does not say in which coordinate system it is, or its coordinates contradict it; {crs} is taken. Check that the measures lie in the right place.</source>
        <translation>Laag “{layer}” zegt niet in welk coördinatenstelsel ze is, of de coördinaten spreken het tegen; {crs} is aangehouden. Controleer of de maatregelen op de goede plek liggen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: its geometry is neither points, lines nor areas alone, or lies where it cannot be; the measure is left out. Draw it again.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: de geometrie bestaat niet uit alleen punten, lijnen of vlakken, of ligt waar dat niet kan; de maatregel telt niet mee. Teken de maatregel opnieuw.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: it has no id and is left out. Give it one that no other measure has, or draw it again.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: er is geen id, dus de maatregel telt niet mee. Geef een id dat geen andere maatregel heeft, of teken de maatregel opnieuw.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: {count} measures have the id {features} ({places}); none of them counts. Give each its own id.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: {count} maatregelen hebben het id {features} ({places}); geen ervan telt mee. Geef elke maatregel een eigen id.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: it has no type and is left out. Choose one of: {known}.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: de soort ontbreekt, dus de maatregel telt niet mee. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: the status “{value}” does not exist; the measure is left out. Choose one of: {allowed}.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: de status “{value}” bestaat niet; de maatregel telt niet mee. Kies uit: {allowed}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “{field}”: “{value}” is not a whole number; the measure is left out. Correct it, or leave the field empty.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “{field}”: “{value}” is geen geheel getal; de maatregel telt niet mee. Verbeter het, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: it is delivered in {last}, before it starts in {first}, and is left out. Correct the years.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: de oplevering is in {last}, vóór de start in {first}; de maatregel telt niet mee. Verbeter de jaren.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “{field}”: this is no JSON from character {column} on; the measure is left out. Put names and texts between double quotes.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “{field}”: vanaf teken {column} is dit geen JSON; de maatregel telt niet mee. Zet namen en teksten tussen dubbele aanhalingstekens.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “{field}”: “{key}” is there more than once; the measure is left out. Remove one.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “{field}”: “{key}” staat er meer dan eens; de maatregel telt niet mee. Verwijder er een.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “{field}”: {value} is no number to reckon with; the measure is left out. Correct it.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “{field}”: met {value} valt niet te rekenen; de maatregel telt niet mee. Verbeter het getal.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “targets”: this is no list of ids; the measure is left out. Write each id between double quotes, with its leading zeros, and the list between square brackets.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “targets”: dit is geen lijst van id’s; de maatregel telt niet mee. Schrijf elk id tussen dubbele aanhalingstekens, met voorloopnullen, en de lijst tussen vierkante haken.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”, field “attributes”: names with values are needed here; the measure is left out. Write them between curly brackets.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”, veld “attributes”: hier horen namen met waarden; de maatregel telt niet mee. Schrijf ze tussen accolades.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, measure “{measure}”: its geometry cannot be read; the measure is left out. Draw it again.</source>
        <translation>Laag “{layer}”, maatregel “{measure}”: de geometrie is niet te lezen; de maatregel telt niet mee. Teken de maatregel opnieuw.</translation>
    </message>
    <message>
        <source>The study {study} is open elsewhere: {user} on {host} has been working in it since {since}. You can look and calculate here, but not save measures in it. Close it there, or make a branch to go on in.</source>
        <translation>De studie {study} staat elders open: {user} werkt er sinds {since} in op {host}. U kunt hier kijken en rekenen, maar er geen maatregelen in opslaan. Sluit de studie daar, of maak een vertakking om in verder te gaan.</translation>
    </message>
    <message>
        <source>You may not write in the folder {folder}, so the study {study} opens read-only: you can look and calculate, but not save measures. Make a copy in a folder of your own to go on in.</source>
        <translation>U mag niet schrijven in de map {folder}; daarom opent de studie {study} alleen-lezen: u kunt kijken en rekenen, maar geen maatregelen opslaan. Maak een kopie in een eigen map om in verder te gaan.</translation>
    </message>
    <message>
        <source>The study {study} opens read-only, because nothing can be written beside it ({problem}). You can look and calculate, but not save measures. Make room on the disk and open it again.</source>
        <translation>De studie {study} opent alleen-lezen, omdat er niets naast geschreven kan worden ({problem}). U kunt kijken en rekenen, maar geen maatregelen opslaan. Maak ruimte op de schijf en open de studie opnieuw.</translation>
    </message>
    <message>
        <source>The study {study} was still marked as open by {user} on {host} since {since}, but nobody works in it any more. You can save measures in it now.</source>
        <translation>De studie {study} stond nog als geopend door {user} op {host} sinds {since}, maar niemand werkt er nog in. U kunt er nu maatregelen in opslaan.</translation>
    </message>
    <message>
        <source>What you sketch in the study {study} is not kept safe now, because nothing can be written in the folder {folder} ({problem}). Make room on the disk; until then, save the study often.</source>
        <translation>Wat u schetst in de studie {study} wordt nu niet veiliggesteld, omdat er niets in de map {folder} geschreven kan worden ({problem}). Maak ruimte op de schijf; sla de studie tot dan vaak op.</translation>
    </message>
    <message>
        <source>The study {study} was closed on {host} without saving all that was sketched since {since}: {count} edits are not in it. Choose which of them to restore.</source>
        <translation>De studie {study} is op {host} gesloten zonder dat alles wat sinds {since} is geschetst was opgeslagen: {count} bewerkingen staan er niet in. Kies welke u wilt terugzetten.</translation>
    </message>
    <message>
        <source>Of what was sketched in the study {study} on {host} since {since}, {count} lines were not written whole and are left out. All edits that are listed are whole.</source>
        <translation>Van wat sinds {since} op {host} in de studie {study} is geschetst, zijn {count} regels niet in hun geheel geschreven; die zijn weggelaten. Alle bewerkingen in de lijst zijn heel.</translation>
    </message>
    <message>
        <source>Measure “{measure}” works on {count} objects that the new baseline does not have: {targets}. Select others, or delete the measure.</source>
        <translation>Maatregel “{measure}” werkt op {count} objecten die de nieuwe uitgangssituatie niet heeft: {targets}. Selecteer andere, of verwijder de maatregel.</translation>
    </message>
    <message>
        <source>Measure “{measure}” works on panden whose footprint differs in the new baseline ({targets}). Check whether these are still the panden that you mean.</source>
        <translation>Maatregel “{measure}” werkt op panden waarvan de voetafdruk in de nieuwe uitgangssituatie anders is ({targets}). Ga na of dit nog de panden zijn die u bedoelt.</translation>
    </message>
    <message>
        <source>Measure “{measure}” lies for {share} % outside the areas of the new baseline. Move it, or make a baseline with those areas.</source>
        <translation>Maatregel “{measure}” ligt voor {share} % buiten de gebieden van de nieuwe uitgangssituatie. Verplaats de maatregel, of maak een uitgangssituatie met die gebieden.</translation>
    </message>
    <message>
        <source>Nothing was saved in the study {study}, because another window has taken it over or it was opened read-only. What you sketched is in the journal. Open the study again, or make a branch.</source>
        <translation>Er is niets opgeslagen in de studie {study}, omdat een ander venster de studie heeft overgenomen of omdat hij alleen-lezen is geopend. Wat u hebt geschetst staat in het logboek. Open de studie opnieuw, of maak een vertakking.</translation>
    </message>
    <message>
        <source>Nothing was saved in the study {study}, because another program is writing in it. What you sketched is still there. Save again in a moment, or stop editing in the other program.</source>
        <translation>Er is niets opgeslagen in de studie {study}, omdat een ander programma erin schrijft. Wat u hebt geschetst staat er nog. Sla zo dadelijk opnieuw op, of stop het bewerken in het andere programma.</translation>
    </message>
    <message>
        <source>Not all measures could be saved in the study {study} ({problem}). What is not saved is still in its layer and in the journal. Make room on the disk, or save a branch elsewhere.</source>
        <translation>Niet alle maatregelen konden worden opgeslagen in de studie {study} ({problem}). Wat niet is opgeslagen, staat nog in de laag en in het logboek. Maak ruimte op de schijf, of sla elders een vertakking op.</translation>
    </message>
    <message>
        <source>Nothing was saved in the study {study}: {count} measures that you worked on were changed by another program. Choose for each which one is to stay.</source>
        <translation>Er is niets opgeslagen in de studie {study}: {count} maatregelen waaraan u hebt gewerkt, zijn door een ander programma gewijzigd. Kies per maatregel welke blijft.</translation>
    </message>
    <message>
        <source>Measure “{measure}” was deleted by another program while you changed it. Keep yours, or let it go.</source>
        <translation>Maatregel “{measure}” is door een ander programma verwijderd terwijl u hem wijzigde. Houd de uwe, of laat hem vervallen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” was changed by another program while you changed it ({fields}). Keep yours or the other.</source>
        <translation>Maatregel “{measure}” is door een ander programma gewijzigd terwijl u hem wijzigde ({fields}). Houd de uwe of de andere.</translation>
    </message>
    <message>
        <source>Another program added a measure with the id of your measure “{measure}”. Keep yours or the other, or both under ids of their own.</source>
        <translation>Een ander programma heeft een maatregel toegevoegd met de id van uw maatregel “{measure}”. Houd de uwe of de andere, of beide onder een eigen id.</translation>
    </message>
    <message>
        <source>QGIS says that all was saved, but {count} measures are not in the file as you sketched them ({measures}). They are kept in the journal: restore them from there.</source>
        <translation>QGIS meldt dat alles is opgeslagen, maar {count} maatregelen staan niet in het bestand zoals u ze hebt geschetst ({measures}). Ze staan nog in het logboek: zet ze van daaruit terug.</translation>
    </message>
    <message>
        <source>A scenario must have a name. Give one that the study does not have yet.</source>
        <translation>Een scenario moet een naam hebben. Geef een naam die nog niet in de studie voorkomt.</translation>
    </message>
    <message>
        <source>The study has a scenario “{scenario}” already, and two under one name would become one. Give another name.</source>
        <translation>De studie heeft al een scenario “{scenario}”, en twee onder één naam zouden één worden. Geef een andere naam.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): there are no dwellings in the selection. Select dwellings, or panden with dwellings.</source>
        <translation>Maatregel “{measure}” ({type}): in de selectie zitten geen woningen. Selecteer woningen, of panden met woningen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the floor area of unit {unit} is not known. Fill it in in the data, or leave the unit out.</source>
        <translation>Maatregel “{measure}” ({type}): de gebruiksoppervlakte van verblijfsobject {unit} is niet bekend. Vul die in de data aan, of laat het verblijfsobject weg.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): unit {unit} lies, wholly or partly, in no pand of the data. Add that pand, or leave the unit out.</source>
        <translation>Maatregel “{measure}” ({type}): verblijfsobject {unit} ligt geheel of deels in geen enkel pand van de data. Voeg dat pand toe, of laat het verblijfsobject weg.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): unit {unit} is a dwelling already. Take it out of the selection.</source>
        <translation>Maatregel “{measure}” ({type}): verblijfsobject {unit} is al een woning. Haal het uit de selectie.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the selection holds dwellings only; there is nothing to convert. Select units with another use, or panden that have them.</source>
        <translation>Maatregel “{measure}” ({type}): de selectie bevat alleen woningen; er valt niets te transformeren. Selecteer verblijfsobjecten met een andere functie, of panden die ze hebben.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): not one dwelling fits in the other use of {building}: {area} m² remains. It is left out.</source>
        <translation>Maatregel “{measure}” ({type}): in het deel van {building} dat geen woning is past geen enkele woning: er blijft {area} m² over. Het blijft buiten beschouwing.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} dwellings are made in a building that was not built for them. Have noise and nuisance of businesses nearby looked into; they are not computed.</source>
        <translation>Maatregel “{measure}” ({type}): er komen {count} woningen in een gebouw dat er niet voor gemaakt is. Laat geluid en hinder van bedrijven in de buurt onderzoeken; die zijn niet doorgerekend.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): none of the selected dwellings gives {parts} dwellings of at least {size} m². Ask for fewer or smaller parts, or select other dwellings.</source>
        <translation>Maatregel “{measure}” ({type}): geen van de geselecteerde woningen levert {parts} woningen van ten minste {size} m² op. Vraag om minder of kleinere delen, of selecteer andere woningen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} dwellings are too small for parts of {size} m², or their floor area or pand is not known; they are not split.</source>
        <translation>Maatregel “{measure}” ({type}): {count} woningen zijn te klein voor delen van {size} m², of hun oppervlakte of pand is niet bekend; ze worden niet gesplitst.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the floor area of {count} of the dwellings that are split is an estimate.</source>
        <translation>Maatregel “{measure}” ({type}): van {count} van de gesplitste woningen is de gebruiksoppervlakte een schatting.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): state in “van” which owner or segment it is about.</source>
        <translation>Maatregel “{measure}” ({type}): geef in “van” op om welke eigenaar of welk segment het gaat.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): “{source}” cannot become “{target}” in one measure. Choose two kinds of owner, or two segments of renting or of buying; change the owner first where both change.</source>
        <translation>Maatregel “{measure}” ({type}): “{source}” kan niet in één maatregel “{target}” worden. Kies twee soorten eigenaar, of twee segmenten binnen huur of binnen koop; wijzig eerst de eigenaar als allebei veranderen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {asked} dwellings are asked, the selection holds {available} that can change. Change the number or the selection.</source>
        <translation>Maatregel “{measure}” ({type}): er worden {asked} woningen gevraagd, in de selectie kunnen er {available} wijzigen. Pas het aantal of de selectie aan.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {asked} mergers are asked, the selection holds {available} pairs of dwellings in one pand with the same owner and segment and a known floor area. Change the number or the selection.</source>
        <translation>Maatregel “{measure}” ({type}): er worden {asked} samenvoegingen gevraagd, de selectie bevat {available} paren woningen in één pand met dezelfde eigenaar, hetzelfde segment en een bekende oppervlakte. Pas het aantal of de selectie aan.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): state “m2” and “functie”, or “entrees”: without them nothing changes.</source>
        <translation>Maatregel “{measure}” ({type}): vul “m2” en “functie” in, of “entrees”: zonder die kenmerken verandert er niets.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): state in “functie” what the ground floor is used for.</source>
        <translation>Maatregel “{measure}” ({type}): geef in “functie” op waarvoor de plint wordt gebruikt.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): how many storeys {building} has is not known, so nor is the size of its ground floor. Add 3DBAG or heights.</source>
        <translation>Maatregel “{measure}” ({type}): het aantal bouwlagen van {building} is niet bekend, en daarmee ook de grootte van de begane grond niet. Voeg 3DBAG of hoogtes toe.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): in {building} at most {area} m² of dwellings on the ground floor can make way. Lower “m2”.</source>
        <translation>Maatregel “{measure}” ({type}): in {building} kan op de begane grond hooguit {area} m² aan woningen plaatsmaken. Verlaag “m2”.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} dwellings in {building} vanish; their households have to move.</source>
        <translation>Maatregel “{measure}” ({type}): {count} woningen in {building} verdwijnen; de huishoudens moeten verhuizen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): in {building} the ground floor takes {area} m², more than asked: what would be left of a dwelling is too small to live in.</source>
        <translation>Maatregel “{measure}” ({type}): in {building} neemt de plint {area} m² in, meer dan gevraagd: wat van een woning overblijft is te klein om in te wonen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): its floor area is {area} m², little for {bays} bays; {needed} m² a bay is usual. Check the number of bays or storeys.</source>
        <translation>Maatregel “{measure}” ({type}): het vloeroppervlak is {area} m², weinig voor {bays} plekken; gebruikelijk is {needed} m² per plek. Controleer het aantal plekken of bouwlagen.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): {count} dwellings have a better label than {label} already. Check “label_na”.</source>
        <translation>Maatregel “{measure}” ({type}): {count} woningen hebben al een beter label dan {label}. Controleer “label_na”.</translation>
    </message>
    <message>
        <source>Measure “{measure}” ({type}): the energy label afterwards is not stated, so no figure changes. Fill in “label_na” when it is known.</source>
        <translation>Maatregel “{measure}” ({type}): het energielabel na de ingreep is niet opgegeven, dus er verandert geen cijfer. Vul “label_na” in zodra het bekend is.</translation>
    </message>
    <message>
        <source>Layer missing</source>
        <translation>Laag ontbreekt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Nog niet gepubliceerd</translation>
    </message>
    <message>
        <source>No longer published</source>
        <translation>Niet meer gepubliceerd</translation>
    </message>
    <message>
        <source>Too few objects</source>
        <translation>Te weinig objecten</translation>
    </message>
    <message>
        <source>Source too coarse</source>
        <translation>Bron te grof</translation>
    </message>
    <message>
        <source>Nothing to divide by</source>
        <translation>Noemer is nul</translation>
    </message>
    <message>
        <source>Too little known</source>
        <translation>Te weinig bekend</translation>
    </message>
    <message>
        <source>Layer not complete</source>
        <translation>Laag niet volledig</translation>
    </message>
    <message>
        <source>Setting missing</source>
        <translation>Instelling ontbreekt</translation>
    </message>
    <message>
        <source>Cannot be computed</source>
        <translation>Niet berekenbaar</translation>
    </message>
    <message>
        <source>distance as the crow flies × 1.3</source>
        <translation>afstand: hemelsbreed × 1,3</translation>
    </message>
    <message>
        <source>age classes of play places unknown: one test, at the distance for unknown ages</source>
        <translation>leeftijdsklassen van speelplekken onbekend: één toets, op de afstand voor onbekende leeftijd</translation>
    </message>
    <message>
        <source>without supermarkets: none in the data nearby</source>
        <translation>zonder supermarkten: geen in de gegevens in de buurt</translation>
    </message>
    <message>
        <source>without primary schools: none in the data nearby</source>
        <translation>zonder basisscholen: geen in de gegevens in de buurt</translation>
    </message>
    <message>
        <source>without GPs: none in the data nearby</source>
        <translation>zonder huisartsen: geen in de gegevens in de buurt</translation>
    </message>
    <message>
        <source>without stops: none in the data nearby</source>
        <translation>zonder haltes: geen in de gegevens in de buurt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>only with a scenario</source>
        <translation>alleen met een scenario</translation>
    </message>
    <message>
        <source>not in this version yet</source>
        <translation>nog niet in deze versie</translation>
    </message>
    <message>
        <source>rests on incomplete data</source>
        <translation>berust op onvolledige gegevens</translation>
    </message>
    <message>
        <source>target mix not set: municipal average used</source>
        <translation>streefmix niet ingesteld: gemeentelijk gemiddelde gebruikt</translation>
    </message>
    <message>
        <source>target mix not confirmed</source>
        <translation>streefmix niet bevestigd</translation>
    </message>
    <message>
        <source>analysis buffer smaller than the surroundings asked for</source>
        <translation>analysebuffer kleiner dan de gevraagde omgeving</translation>
    </message>
    <message>
        <source>demand by the parking norms of the profile</source>
        <translation>vraag volgens de parkeernormen van het profiel</translation>
    </message>
    <message>
        <source>demand by cars per household (CBS)</source>
        <translation>vraag volgens het aantal auto’s per huishouden (CBS)</translation>
    </message>
    <message>
        <source>more public green is lost than the profile allows: difference shown without arrow</source>
        <translation>er verdwijnt meer openbaar groen dan het profiel toestaat: verschil zonder pijl</translation>
    </message>
    <message>
        <source>below the floor without the plan as well</source>
        <translation>ook zonder het plan onder de grens</translation>
    </message>
    <message>
        <source>owner of some dwellings unknown: these are not counted</source>
        <translation>eigenaar van sommige woningen onbekend: die tellen niet mee</translation>
    </message>
    <message>
        <source>segment of dwellings that go unknown: counted as social rent</source>
        <translation>segment van verdwijnende woningen onbekend: geteld als sociale huur</translation>
    </message>
    <message>
        <source>segment of new dwellings not stated</source>
        <translation>segment van nieuwe woningen niet ingevuld</translation>
    </message>
    <message>
        <source>compensation elsewhere: not stated</source>
        <translation>compensatie elders: niet ingevuld</translation>
    </message>
    <message>
        <source>tenure from a register per dwelling</source>
        <translation>eigendom uit een register per woning</translation>
    </message>
    <message>
        <source>tenure from a register per building</source>
        <translation>eigendom uit een register per pand</translation>
    </message>
    <message>
        <source>tenure from CBS 100 m squares</source>
        <translation>eigendom uit CBS-vierkanten van 100 m</translation>
    </message>
    <message>
        <source>tenure from figures of the buurt</source>
        <translation>eigendom uit cijfers van de buurt</translation>
    </message>
    <message>
        <source>provisional: less than 60 % of the weight is covered</source>
        <translation>voorlopig: minder dan 60 % van de weging is te bepalen</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>bomen</translation>
    </message>
    <message>
        <source>lamp posts</source>
        <translation>lichtmasten</translation>
    </message>
    <message>
        <source>benches</source>
        <translation>banken</translation>
    </message>
    <message>
        <source>play places</source>
        <translation>speelplekken</translation>
    </message>
    <message>
        <source>study areas</source>
        <translation>studiegebieden</translation>
    </message>
    <message>
        <source>BAG panden</source>
        <translation>BAG-panden</translation>
    </message>
    <message>
        <source>BAG verblijfsobjecten</source>
        <translation>BAG-verblijfsobjecten</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adressen</translation>
    </message>
    <message>
        <source>BGT</source>
        <translation>BGT</translation>
    </message>
    <message>
        <source>street furniture</source>
        <translation>straatmeubilair</translation>
    </message>
    <message>
        <source>destinations</source>
        <translation>bestemmingen</translation>
    </message>
    <message>
        <source>streets</source>
        <translation>straten</translation>
    </message>
    <message>
        <source>CBS squares</source>
        <translation>CBS-vierkanten</translation>
    </message>
    <message>
        <source>figures of neighbourhoods</source>
        <translation>cijfers per buurt, wijk of gemeente</translation>
    </message>
    <message>
        <source>register of units</source>
        <translation>register per verblijfsobject</translation>
    </message>
    <message>
        <source>register of buildings</source>
        <translation>register per pand</translation>
    </message>
    <message>
        <source>reference values</source>
        <translation>referentiewaarden</translation>
    </message>
    <message>
        <source>measures of a scenario that were carried out</source>
        <translation>uitgevoerde maatregelen van een scenario</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>een object { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>een lijst [ ]</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>year of construction (year)</source>
        <translation>bouwjaar (year)</translation>
    </message>
    <message>
        <source>use (functions)</source>
        <translation>gebruiksdoel (functions)</translation>
    </message>
    <message>
        <source>floor area (go)</source>
        <translation>gebruiksoppervlakte (go)</translation>
    </message>
    <message>
        <source>share of owner-occupied dwellings (koop_pct)</source>
        <translation>aandeel koopwoningen (koop_pct)</translation>
    </message>
    <message>
        <source>share of rented dwellings (huur_pct)</source>
        <translation>aandeel huurwoningen (huur_pct)</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>height level (level)</source>
        <translation>hoogteligging (level)</translation>
    </message>
    <message>
        <source>share of corporation dwellings (corporatie_pct)</source>
        <translation>aandeel corporatiewoningen (corporatie_pct)</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Corporation dwellings</source>
        <translation>Corporatiewoningen</translation>
    </message>
    <message>
        <source>Public green</source>
        <translation>Openbaar groen</translation>
    </message>
    <message>
        <source>Parking bays</source>
        <translation>Parkeervakken</translation>
    </message>
    <message>
        <source>dwellings are estimated per building; a layer of units (verblijfsobjecten) is exact</source>
        <translation>woningen zijn per pand geschat; een laag met verblijfsobjecten is exact</translation>
    </message>
    <message>
        <source>nothing of the layers lies in this area</source>
        <translation>in dit gebied ligt niets van de lagen</translation>
    </message>
    <message>
        <source>the published figure is of another year than the data</source>
        <translation>het gepubliceerde cijfer is van een ander jaar dan de gegevens</translation>
    </message>
    <message>
        <source>the cause is not known; check the layers</source>
        <translation>de oorzaak is niet bekend; controleer de lagen</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Pand</translation>
    </message>
    <message>
        <source>Other structure</source>
        <translation>Overig bouwwerk</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Oever</translation>
    </message>
    <message>
        <source>Carriageway</source>
        <translation>Rijbaan</translation>
    </message>
    <message>
        <source>Shared residential street</source>
        <translation>Woonerf</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkeervlak</translation>
    </message>
    <message>
        <source>Cycle path</source>
        <translation>Fietspad</translation>
    </message>
    <message>
        <source>Footway</source>
        <translation>Voetpad</translation>
    </message>
    <message>
        <source>Verge, green</source>
        <translation>Berm, groen</translation>
    </message>
    <message>
        <source>Verge, other</source>
        <translation>Berm, overig</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Agrarisch groen</translation>
    </message>
    <message>
        <source>Paved ground</source>
        <translation>Verhard terrein</translation>
    </message>
    <message>
        <source>Half-paved ground</source>
        <translation>Halfverhard terrein</translation>
    </message>
    <message>
        <source>Unpaved ground</source>
        <translation>Onverhard terrein</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Zand</translation>
    </message>
    <message>
        <source>Yards and gardens</source>
        <translation>Erven en tuinen</translation>
    </message>
    <message>
        <source>Other ground</source>
        <translation>Overig terrein</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Niet gekarteerd</translation>
    </message>
    <message>
        <source>Public space</source>
        <translation>Openbare ruimte</translation>
    </message>
    <message>
        <source>Tenure mix</source>
        <translation>Eigendomsmix</translation>
    </message>
    <message>
        <source>Density and fit</source>
        <translation>Dichtheid en inpassing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>without geometry</source>
        <translation>zonder geometrie</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>lege geometrie</translation>
    </message>
    <message>
        <source>unreadable geometry</source>
        <translation>onleesbare geometrie</translation>
    </message>
    <message>
        <source>other geometry type</source>
        <translation>ander geometrietype</translation>
    </message>
    <message>
        <source>infinite coordinates</source>
        <translation>oneindige coördinaten</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>no longer current</source>
        <translation>niet meer actueel</translation>
    </message>
    <message>
        <source>felled</source>
        <translation>gekapt</translation>
    </message>
    <message>
        <source>without code</source>
        <translation>zonder code</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>onbekend soort</translation>
    </message>
    <message>
        <source>joined with another</source>
        <translation>samengevoegd met een ander</translation>
    </message>
    <message>
        <source>no play place</source>
        <translation>geen speelplek</translation>
    </message>
    <message>
        <source>no street</source>
        <translation>geen straat</translation>
    </message>
    <message>
        <source>no tree</source>
        <translation>geen boom</translation>
    </message>
    <message>
        <source>other height level</source>
        <translation>ander hoogteniveau</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>buiten het gebied</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>counted as play place</source>
        <translation>geteld als speelplek</translation>
    </message>
    <message>
        <source>footway along a street</source>
        <translation>voetpad langs een straat</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>m² a dwelling</source>
        <translation>m² per woning</translation>
    </message>
    <message>
        <source>m² an inhabitant</source>
        <translation>m² per inwoner</translation>
    </message>
    <message>
        <source>inhabitants a km²</source>
        <translation>inwoners per km²</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>dwellings a ha</source>
        <translation>woningen per ha</translation>
    </message>
    <message>
        <source>households</source>
        <translation>huishoudens</translation>
    </message>
    <message>
        <source>bays</source>
        <translation>parkeervakken</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Layers are recognised by their content; all but the study areas may be left out. What cannot be computed then is empty, with its reason in the second output. Layers in another coordinate system are reprojected.</source>
        <translation>Lagen worden aan hun inhoud herkend; alles behalve de studiegebieden mag ontbreken. Wat dan niet te berekenen is, blijft leeg, met de reden in de tweede uitvoer. Lagen in een ander coördinatenstelsel worden geherprojecteerd.</translation>
    </message>
    <message>
        <source>Carry out a scenario</source>
        <translation>Scenario uitvoeren</translation>
    </message>
    <message>
        <source>Makes the neighbourhood file of a neighbourhood in which the measures of a scenario were carried out, to score, to look at, or to plan on.</source>
        <translation>Maakt het wijkbestand van een wijk waarin de maatregelen van een scenario zijn uitgevoerd, om te scoren, te bekijken of verder op te plannen.</translation>
    </message>
    <message>
        <source>Scoring the file gives the figures that “Compare scenarios” gives. A measure that cannot be carried out is left out and told; when none can, nothing is written. Published figures that come with the data remain those of before.</source>
        <translation>Scoren van het bestand geeft de cijfers die “Scenario’s vergelijken” geeft. Een maatregel die niet kan worden uitgevoerd, wordt weggelaten en gemeld; kan er geen enkele worden uitgevoerd, dan wordt er niets geschreven. Gepubliceerde cijfers die bij de gegevens horen, blijven die van vóór het plan.</translation>
    </message>
    <message>
        <source>Content hash of the file</source>
        <translation>Controlegetal (hash) van het bestand</translation>
    </message>
    <message>
        <source>Measures that were carried out</source>
        <translation>Uitgevoerde maatregelen</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Scenario’s vergelijken</translation>
    </message>
    <message>
        <source>Shows what the measures of each scenario change: guards (randvoorwaarden), values, scores; and if asked which measure did it, the tensions between them, and every year on the way.</source>
        <translation>Laat zien wat de maatregelen van elk scenario veranderen: randvoorwaarden, waarden en scores; en desgevraagd welke maatregel dat doet, waar maatregelen spanning geven, en de stand van elk jaar.</translation>
    </message>
    <message>
        <source>Give a study file, or a neighbourhood file with layers of measures. Differences come only from computing the same figures again on the changed data: no effects on liveability, safety, health or income are predicted. A measure that cannot be carried out is left out and told.</source>
        <translation>Geef een studiebestand, of een wijkbestand met lagen met maatregelen. Verschillen komen alleen voort uit het opnieuw berekenen van dezelfde cijfers op de gewijzigde gegevens: effecten op leefbaarheid, veiligheid, gezondheid of inkomen worden niet voorspeld. Een maatregel die niet kan worden uitgevoerd, wordt weggelaten en gemeld.</translation>
    </message>
    <message>
        <source>Score density and fit</source>
        <translation>Dichtheid en inpassing scoren</translation>
    </message>
    <message>
        <source>Scores areas on theme C, density and fit: floor area, open space, mix of functions, proximity and parking.</source>
        <translation>Scoort gebieden op thema C, dichtheid en inpassing: vloeroppervlak, open ruimte, functiemenging, nabijheid en parkeren.</translation>
    </message>
    <message>
        <source>Prepare a neighbourhood</source>
        <translation>Wijkbestand maken</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Reads the source layers once and keeps them as one neighbourhood file, which scoring takes instead of the layers, with the same figures.</source>
        <translation>Leest de bronlagen één keer en bewaart ze als één wijkbestand, dat bij het scoren in de plaats van de lagen komt, met dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Layers are recognised by their content; all but the study areas may be left out. Layers in another coordinate system are reprojected. The file opens styled in plain QGIS; look at it, but do not edit it: scoring refuses a file that was changed. A register of tenure is in it by dwelling: share the file as you would share the register.</source>
        <translation>Lagen worden aan hun inhoud herkend; alle mogen ontbreken, behalve de studiegebieden. Lagen in een ander coördinatenstelsel worden omgerekend. Het bestand opent opgemaakt in gewone QGIS; bekijk het, maar bewerk het niet: een gewijzigd bestand wordt bij het scoren geweigerd. Een eigendomsregister staat er per woning in: deel het bestand zoals u het register zou delen.</translation>
    </message>
    <message>
        <source>Score public space</source>
        <translation>Openbare ruimte scoren</translation>
    </message>
    <message>
        <source>Scores areas on theme A, public space: green and climate, playing and staying, street and walking, sight and light.</source>
        <translation>Scoort gebieden op thema A, openbare ruimte: groen en klimaat, spelen en verblijven, straat en lopen, zicht en licht.</translation>
    </message>
    <message>
        <source>Score neighbourhoods</source>
        <translation>Buurten scoren</translation>
    </message>
    <message>
        <source>Scores areas on all three themes: public space, tenure mix, and density and fit.</source>
        <translation>Scoort gebieden op alle drie thema's: openbare ruimte, eigendomsmix, en dichtheid en inpassing.</translation>
    </message>
    <message>
        <source>Score tenure mix</source>
        <translation>Eigendomsmix scoren</translation>
    </message>
    <message>
        <source>Scores areas on theme B, tenure mix: tenure, spatial concentration, and the mix of dwellings.</source>
        <translation>Scoort gebieden op thema B, eigendomsmix: eigendom, ruimtelijke concentratie en de variatie in woningen.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoren</translation>
    </message>
    <message>
        <source>Study areas</source>
        <translation>Studiegebieden</translation>
    </message>
    <message>
        <source>Polygons of the neighbourhoods to score. Each area is scored on its own.</source>
        <translation>Vlakken van de buurten die worden gescoord. Elk gebied wordt op zichzelf gescoord.</translation>
    </message>
    <message>
        <source>Field with the area code</source>
        <translation>Veld met de gebiedscode</translation>
    </message>
    <message>
        <source>Empty: recognised (buurtcode, wijkcode ...), else the feature id.</source>
        <translation>Leeg: herkend (buurtcode, wijkcode ...), anders het objectnummer.</translation>
    </message>
    <message>
        <source>Field with the area name</source>
        <translation>Veld met de gebiedsnaam</translation>
    </message>
    <message>
        <source>Empty: recognised (buurtnaam, wijknaam, naam ...).</source>
        <translation>Leeg: herkend (buurtnaam, wijknaam, naam ...).</translation>
    </message>
    <message>
        <source>Neighbourhood file</source>
        <translation>Wijkbestand</translation>
    </message>
    <message>
        <source>A file that “Prepare a neighbourhood” made; the layers below are then not needed. The study areas may be any polygons within it.</source>
        <translation>Een bestand dat met “Wijkbestand maken” is gemaakt; de lagen hieronder zijn dan niet nodig. De studiegebieden mogen alle vlakken daarbinnen zijn.</translation>
    </message>
    <message>
        <source>Buildings (BAG pand)</source>
        <translation>Gebouwen (BAG pand)</translation>
    </message>
    <message>
        <source>Panden of the BAG; attributes of the 3DBAG are used when present.</source>
        <translation>Panden uit de BAG; kenmerken uit de 3DBAG worden gebruikt als ze er zijn.</translation>
    </message>
    <message>
        <source>Units (BAG verblijfsobject)</source>
        <translation>Verblijfsobjecten (BAG)</translation>
    </message>
    <message>
        <source>Verblijfsobjecten of the BAG with status, purpose and floor area.</source>
        <translation>Verblijfsobjecten uit de BAG met status, gebruiksdoel en oppervlakte.</translation>
    </message>
    <message>
        <source>Ground (BGT)</source>
        <translation>Terrein (BGT)</translation>
    </message>
    <message>
        <source>Layers of the BGT, one a feature type (wegdeel, begroeidterreindeel ...), in any spelling. With qgis_process: repeat the parameter for each layer.</source>
        <translation>Lagen van de BGT, één per objecttype (wegdeel, begroeidterreindeel ...), in elke schrijfwijze. Met qgis_process: herhaal de parameter voor elke laag.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bomen</translation>
    </message>
    <message>
        <source>Tree register or BGT vegetatieobject. With qgis_process: repeat for each layer.</source>
        <translation>Bomenregister of BGT vegetatieobject. Met qgis_process: herhaal voor elke laag.</translation>
    </message>
    <message>
        <source>Street furniture</source>
        <translation>Straatmeubilair</translation>
    </message>
    <message>
        <source>Lamp posts, benches and play equipment: BGT paal and straatmeubilair, or a register. With qgis_process: repeat for each layer.</source>
        <translation>Lichtmasten, banken en speeltoestellen: BGT paal en straatmeubilair, of een register. Met qgis_process: herhaal voor elke laag.</translation>
    </message>
    <message>
        <source>Play places</source>
        <translation>Speelplekken</translation>
    </message>
    <message>
        <source>BGT functioneelgebied, OSM playgrounds or a register. With qgis_process: repeat for each layer.</source>
        <translation>BGT functioneelgebied, speelplekken uit OSM of een register. Met qgis_process: herhaal voor elke laag.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Bestemmingen</translation>
    </message>
    <message>
        <source>Stops, stations, shops, schools, doctors, meeting places and neighbourhood centres: OpenStreetMap tags, or a field soort or type with words such as bushalte, treinstation, supermarkt, basisschool, huisarts, buurthuis, wijkwinkelcentrum. With qgis_process: repeat for each layer.</source>
        <translation>Haltes, stations, winkels, scholen, huisartsen, ontmoetingsplekken en wijkcentra: tags van OpenStreetMap, of een veld soort of type met woorden als bushalte, treinstation, supermarkt, basisschool, huisarts, buurthuis, wijkwinkelcentrum. Met qgis_process: herhaal voor elke laag.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <source>Centre lines of streets and paths: NWB or OSM.</source>
        <translation>Hartlijnen van straten en paden: NWB of OSM.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Eigendom</translation>
    </message>
    <message>
        <source>Registers per dwelling or building, CBS 100 m squares, CBS buurten; layers or tables. With qgis_process: repeat for each layer.</source>
        <translation>Registers per woning of pand, CBS-vierkanten van 100 m, CBS-buurten; lagen of tabellen. Met qgis_process: herhaal voor elke laag.</translation>
    </message>
    <message>
        <source>Reference values</source>
        <translation>Referentiewaarden</translation>
    </message>
    <message>
        <source>Table with figures of the municipality or the country.</source>
        <translation>Tabel met cijfers van de gemeente of het land.</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Koppelbestand</translation>
    </message>
    <message>
        <source>JSON that names the fields of layers whose columns are not recognised: parameter, column, field.</source>
        <translation>JSON die de velden noemt van lagen waarvan de kolommen niet worden herkend: parameter, kolom, veld.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Name of a shipped profile (nplv-naoorlogs, nplv-basis) or the path of a profile file (.json).</source>
        <translation>Naam van een meegeleverd profiel (nplv-naoorlogs, nplv-basis) of het pad van een profielbestand (.json).</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Year-month-day. Empty: the newest date in the data.</source>
        <translation>Jaar-maand-dag. Leeg: de nieuwste datum in de gegevens.</translation>
    </message>
    <message>
        <source>Coordinate system to measure in</source>
        <translation>Coördinatenstelsel om in te meten</translation>
    </message>
    <message>
        <source>A projected system in metres. All layers are brought to it, and the areas that come out are in it.</source>
        <translation>Een geprojecteerd stelsel in meters. Alle lagen worden ernaar omgezet, en de gebieden in de uitvoer staan erin.</translation>
    </message>
    <message>
        <source>Show how sure the figures are</source>
        <translation>Toon hoe zeker de cijfers zijn</translation>
    </message>
    <message>
        <source>Draws 500 times what is uncertain in the data and in the assumptions (floor area factor, rounded CBS figures, unknown floor areas, guideline values, weights) and gives the 5th and 95th percentile of values and scores. The draws are the same at every run.</source>
        <translation>Trekt 500 keer wat in de gegevens en aannames onzeker is (verhouding gebruiks- en bruto vloeroppervlakte, afgeronde CBS-cijfers, onbekende oppervlakten, waarderingsgrenzen, gewichten) en geeft het 5e en 95e percentiel van waarden en scores. De trekkingen zijn bij elke keer rekenen dezelfde.</translation>
    </message>
    <message>
        <source>Scored areas</source>
        <translation>Gescoorde gebieden</translation>
    </message>
    <message>
        <source>One row an area. Shares run from 0 to 1, scores from 0 to 100; what is not available is empty.</source>
        <translation>Eén rij per gebied. Aandelen lopen van 0 tot 1, scores van 0 tot 100; wat niet beschikbaar is, blijft leeg.</translation>
    </message>
    <message>
        <source>Is this right? Figures beside published ones</source>
        <translation>Klopt dit? Eigen cijfers naast gepubliceerde</translation>
    </message>
    <message>
        <source>One row an area and figure: dwellings, inhabitants, corporation share, public green, parking bays, each beside the published value and its year; differences over 5 % are flagged.</source>
        <translation>Eén rij per gebied en cijfer: woningen, inwoners, aandeel corporatiewoningen, openbaar groen, parkeervakken, elk naast de gepubliceerde waarde en het jaar ervan; verschillen boven 5 % zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Herkomst van de cijfers</translation>
    </message>
    <message>
        <source>One row a source layer: what it was read as, licence, date, and how many rows came in, were used, repaired and left out.</source>
        <translation>Eén rij per bronlaag: als wat de laag is gelezen, licentie, datum, en hoeveel rijen er waren, zijn gebruikt, hersteld en weggelaten.</translation>
    </message>
    <message>
        <source>Figures with their reasons</source>
        <translation>Cijfers met hun redenen</translation>
    </message>
    <message>
        <source>One row an area and indicator: numerator, denominator, coverage, source date, and the reason why a value is not available.</source>
        <translation>Eén rij per gebied en indicator: teller, noemer, dekking, brondatum en de reden waarom een waarde niet beschikbaar is.</translation>
    </message>
    <message>
        <source>Polygons of the neighbourhoods. Any polygons within them can be scored later.</source>
        <translation>Vlakken van de buurten. Later kunnen alle vlakken daarbinnen worden gescoord.</translation>
    </message>
    <message>
        <source>How far around the areas data are kept, in metres; no less than the analysis_buffer of the profile that will be used.</source>
        <translation>Tot hoe ver rond de gebieden gegevens worden bewaard, in meters; niet minder dan de analysis_buffer van het profiel waarmee wordt gescoord.</translation>
    </message>
    <message>
        <source>A GeoPackage (.gpkg) with all tables, styled, and with what was done with each layer. A file that is there is replaced.</source>
        <translation>Een GeoPackage (.gpkg) met alle tabellen, opgemaakt, en met wat er met elke laag is gedaan. Een bestand dat er al is, wordt vervangen.</translation>
    </message>
    <message>
        <source>Analysis distance (m)</source>
        <translation>Analyseafstand (m)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>The scenario to carry out. May be left empty when there is only one.</source>
        <translation>Het scenario dat wordt uitgevoerd. Mag leeg blijven als er maar één is.</translation>
    </message>
    <message>
        <source>Changed neighbourhood file</source>
        <translation>Gewijzigd wijkbestand</translation>
    </message>
    <message>
        <source>A GeoPackage (.gpkg) as “Prepare a neighbourhood” makes it, with the areas of its input. It says of itself which scenario was carried out. A file that is there is replaced.</source>
        <translation>Een GeoPackage (.gpkg) zoals “Wijkbestand maken” het maakt, met de gebieden van het uitgangsbestand. Het vermeldt welk scenario erin is uitgevoerd. Een bestaand bestand wordt vervangen.</translation>
    </message>
    <message>
        <source>Its parameters tell how measures work out, such as gross floor area per dwelling. Empty: that of the study, else nplv-naoorlogs.</source>
        <translation>De parameters bepalen hoe maatregelen uitpakken, zoals de vormfactor. Leeg: het profiel van de studie, anders nplv-naoorlogs.</translation>
    </message>
    <message>
        <source>Study file</source>
        <translation>Studiebestand</translation>
    </message>
    <message>
        <source>A study with its scenarios; it knows its neighbourhood file. Leave it empty to give the neighbourhood file and layers of measures below.</source>
        <translation>Een studie met haar scenario’s; het wijkbestand is daarin bekend. Laat dit leeg om hieronder een wijkbestand en lagen met maatregelen te geven.</translation>
    </message>
    <message>
        <source>The neighbourhood as it is: a file that “Prepare a neighbourhood” made. Not needed with a study file.</source>
        <translation>De wijk zoals die is: een bestand dat “Wijkbestand maken” heeft gemaakt. Niet nodig bij een studiebestand.</translation>
    </message>
    <message>
        <source>Layers of measures</source>
        <translation>Lagen met maatregelen</translation>
    </message>
    <message>
        <source>Layers or tables with a column type (I01, I02 ...), and as far as they apply id, scenario, name, year_start, year_end, status, targets (JSON list of ids), attributes (JSON). Rows without a scenario belong to the one named scenario. Of a GeoPackage given as a file all layers are read. With qgis_process: repeat the parameter for each layer.</source>
        <translation>Lagen of tabellen met een kolom type (I01, I02 ...) en voor zover van toepassing id, scenario, name, year_start, year_end, status, targets (JSON-lijst van id’s), attributes (JSON). Rijen zonder scenario horen bij het scenario met de naam scenario. Van een GeoPackage dat als bestand wordt gegeven, worden alle lagen gelezen. Met qgis_process: herhaal de parameter voor elke laag.</translation>
    </message>
    <message>
        <source>Name of a shipped profile (nplv-naoorlogs, nplv-basis) or the path of a profile file (.json). Empty: that of the study, else nplv-naoorlogs.</source>
        <translation>Naam van een meegeleverd profiel (nplv-naoorlogs, nplv-basis) of het pad van een profielbestand (.json). Leeg: dat van de studie, anders nplv-naoorlogs.</translation>
    </message>
    <message>
        <source>Polygons within the neighbourhood file; each is told on its own. Empty: the areas of the file.</source>
        <translation>Vlakken binnen het wijkbestand; elk gebied staat op zichzelf. Leeg: de gebieden van het bestand.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Names with commas between them. Empty: all scenarios.</source>
        <translation>Namen met komma’s ertussen. Leeg: alle scenario’s.</translation>
    </message>
    <message>
        <source>Show how sure the differences are</source>
        <translation>Toon hoe zeker de verschillen zijn</translation>
    </message>
    <message>
        <source>Draws 500 times what is uncertain in the data and in the assumptions, and gives how sure it is that a difference is larger than that. It says nothing of the chance that things improve. The draws are the same at every run.</source>
        <translation>Trekt 500 keer wat onzeker is in de gegevens en de aannamen, en geeft de zekerheid dat een verschil groter is dan de data-onzekerheid. Het zegt niets over de kans op verbetering. De trekkingen zijn bij elke keer dezelfde.</translation>
    </message>
    <message>
        <source>Stock table for the public</source>
        <translation>Voorraadtabel voor openbaar gebruik</translation>
    </message>
    <message>
        <source>Leaves out of the table of stock changes what would tell counts under 10 dwellings.</source>
        <translation>Laat uit de voorraadmutatietabel weg wat aantallen onder de 10 woningen zou verraden.</translation>
    </message>
    <message>
        <source>Years after the last delivery</source>
        <translation>Jaren na de laatste oplevering</translation>
    </message>
    <message>
        <source>How long the yearly series go on after everything is built, while trees grow.</source>
        <translation>Hoe lang de jaarreeksen doorlopen nadat alles is gebouwd, terwijl bomen groeien.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>One row an area, scenario and figure: guards (randvoorwaarden) first, then theme scores, then indicators, each without and with the plan. What is not available is empty, with its reason.</source>
        <translation>Eén rij per gebied, scenario en cijfer: eerst randvoorwaarden, dan themascores, dan indicatoren, elk zonder en met het plan. Wat niet beschikbaar is, is leeg, met de reden erbij.</translation>
    </message>
    <message>
        <source>Shares of measures</source>
        <translation>Aandelen van maatregelen</translation>
    </message>
    <message>
        <source>Which measure did it: shares that add up to each difference (Shapley). Exact for up to 8 measures that change figures, above that drawn, with standard errors. Takes the longest.</source>
        <translation>Welke maatregel het doet: aandelen die optellen tot elk verschil (Shapley). Exact tot en met 8 maatregelen die cijfers veranderen, daarboven getrokken, met standaardfouten. Duurt het langst.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jaar voor jaar</translation>
    </message>
    <message>
        <source>Every figure at the end of each year, from the year before the first start. Without autonomous development.</source>
        <translation>Elk cijfer aan het einde van elk jaar, vanaf het jaar vóór de eerste start. Zonder autonome ontwikkeling.</translation>
    </message>
    <message>
        <source>Tensions and opportunities</source>
        <translation>Spanningen en koppelkansen</translation>
    </message>
    <message>
        <source>What each measure does to each theme and guard, and where it gains on one theme what it loses on another. Computes the shares of measures.</source>
        <translation>Wat elke maatregel doet met elk thema en elke randvoorwaarde, en waar die op het ene thema wint wat op het andere verloren gaat. Berekent de aandelen van maatregelen.</translation>
    </message>
    <message>
        <source>Stock changes (voorraadmutatietabel)</source>
        <translation>Voorraadmutatietabel</translation>
    </message>
    <message>
        <source>Corporation dwellings by landlord, complex and year: what goes, comes, is sold, bought, liberalised and renovated.</source>
        <translation>Corporatiewoningen per verhuurder, complex en jaar: wat verdwijnt, erbij komt, verkocht, aangekocht, geliberaliseerd en gerenoveerd wordt.</translation>
    </message>
    <message>
        <source>Profile {name}, version {version}, hash {hash}</source>
        <translation>Profiel {name}, versie {version}, hash {hash}</translation>
    </message>
    <message>
        <source>Neighbourhood file {path}, content hash {hash}</source>
        <translation>Wijkbestand {path}, controlegetal (hash) {hash}</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>HerStruct needs {package}, which this QGIS does not have.</source>
        <translation>HerStruct heeft {package} nodig; dat zit niet in deze QGIS.</translation>
    </message>
    <message>
        <source>HerStruct needs {package}, which fails here: {detail}.</source>
        <translation>HerStruct heeft {package} nodig; dat werkt hier niet: {detail}.</translation>
    </message>
    <message>
        <source>HerStruct needs a newer {package} than this QGIS has.</source>
        <translation>HerStruct heeft een nieuwere versie van {package} nodig dan deze QGIS heeft.</translation>
    </message>
    <message>
        <source>Install a newer QGIS: the newest long-term release from qgis.org will do.</source>
        <translation>Installeer een nieuwere QGIS: de nieuwste langetermijnversie van qgis.org voldoet.</translation>
    </message>
    <message>
        <source>Close QGIS, open the OSGeo4W Shell from the Start menu, run: python -m pip install --user {wheels} - and start QGIS again. The newest QGIS installers contain these packages.</source>
        <translation>Sluit QGIS, open de OSGeo4W Shell uit het startmenu, voer uit: python -m pip install --user {wheels} - en start QGIS opnieuw. De nieuwste installatieprogramma's van QGIS bevatten deze pakketten.</translation>
    </message>
    <message>
        <source>Install the newest QGIS for macOS, or close QGIS, run in Terminal: {python} -m pip install --user {wheels} - and start QGIS again.</source>
        <translation>Installeer de nieuwste QGIS voor macOS, of sluit QGIS, voer uit in Terminal: {python} -m pip install --user {wheels} - en start QGIS opnieuw.</translation>
    </message>
    <message>
        <source>The Flatpak build of QGIS cannot be extended with these packages: install QGIS from your distribution or from qgis.org instead.</source>
        <translation>De Flatpak-versie van QGIS kan niet met deze pakketten worden uitgebreid: installeer QGIS uit uw distributie of van qgis.org.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install {debian} - then start QGIS again. On other systems install the packages of the same name.</source>
        <translation>Op Debian en Ubuntu: sudo apt install {debian} - start daarna QGIS opnieuw. Installeer op andere systemen de pakketten met dezelfde naam.</translation>
    </message>
    <message>
        <source>The packages of this system do not suffice. Run in a terminal: sudo apt install python3-venv &amp;&amp; /usr/bin/python3 -m venv --system-site-packages ~/herstruct-env &amp;&amp; ~/herstruct-env/bin/pip install {pinned} - and start QGIS with: PATH=~/herstruct-env/bin:$PATH qgis</source>
        <translation>De pakketten van dit systeem voldoen niet. Voer uit in een terminal: sudo apt install python3-venv &amp;&amp; /usr/bin/python3 -m venv --system-site-packages ~/herstruct-env &amp;&amp; ~/herstruct-env/bin/pip install {pinned} - en start QGIS met: PATH=~/herstruct-env/bin:$PATH qgis</translation>
    </message>
</context>
</TS>
