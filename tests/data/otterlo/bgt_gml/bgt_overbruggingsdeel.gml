<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
        <cityObjectMember>
	<BridgeConstructionElement xmlns="http://www.opengis.net/citygml/bridge/2.0" gml:id="bb030d61c-5171-4762-8a4b-784c25f34fc6">
		            <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-09</creationDate>
            <imgeo:LV-publicatiedatum>2016-12-09T13:26:16</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-12-09T10:50:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.56de627ef2734abba518a407b7fc8b76</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
		    <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOverbruggingsdeel">dek</class>
			<imgeo:geometrie2dOverbruggingsdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181763.943 456231.264 181764.212 456233.840 181756.994 456234.511 181756.014 456224.031 181755.830 456222.068 181762.916 456221.411 181763.290 456225.003 181763.943 456231.264</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOverbruggingsdeel>
			<imgeo:overbruggingIsBeweegbaar>false</imgeo:overbruggingIsBeweegbaar>
			<imgeo:hoortBijTypeOverbrugging codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:hoortBijTypeOverbrugging>
	</BridgeConstructionElement>
        </cityObjectMember>
</CityModel>