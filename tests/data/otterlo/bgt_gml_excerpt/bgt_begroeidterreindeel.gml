<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bb8e06c8a-70ad-484f-8d87-6ad6ca82faf1">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-08-05</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.05b734acca4c4a18a8a6cf9e60243388</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181456.304 457058.479 181455.243 457058.402 181455.361 457056.930 181456.422 457057.007 181456.304 457058.479</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9af48238-2ece-4901-abcd-5010206209e1">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-30</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.251101b07e48497787c3809bc12c1b20</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181447.597 457065.912 181446.275 457065.794 181446.363 457064.576 181447.662 457064.654 181447.597 457065.912</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bed7bfdb5-7471-40ed-86a1-bd777c943fa9">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-08-05</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.265ad27cc6b24c78a474e82d1026b844</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181454.924 457075.378 181453.894 457075.290 181454.002 457073.940 181455.090 457074.062 181454.924 457075.378</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9cb53147-9bff-4199-b188-24e36bf421ff">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2015-08-04</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2018-01-12</terminationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:51:56</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2018-01-12T13:51:46</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2015-08-04T15:00:37.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.334d106037074c188e58d43d9dc5f685</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181327.534 456445.301 181325.544 456445.232 181325.936 456442.381 181327.564 456431.827 181329.593 456432.076 181327.534 456445.301</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">heesters</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b44f7b9e2-5814-4c31-ae04-c88ff1211d9f">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-08-05</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.4638aa0d61e04b4fb55b20ec0f8a8211</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181454.511 457082.229 181455.252 457082.312 181455.027 457083.277 181454.236 457083.025 181454.511 457082.229</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b2bf4cb49-8f71-4990-abc3-2bb7aaab7bed">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-08-05</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.4d7c423a4d714665a9d568a72455bc81</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181454.574 457080.073 181453.517 457080.006 181453.622 457078.701 181454.617 457078.787 181454.574 457080.073</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b767e4df5-9871-4bbc-ac8b-64dfd6288b5f">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2015-08-04</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-08-20T15:11:29.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.4f3d3dfd4ddd44ef8f3554af6f6dcd37</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181323.442 457279.120 181310.201 457286.735 181312.064 457284.562 181315.772 457282.574 181315.796 457282.561</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181315.796 457282.561 181329.517 457274.735 181338.801 457268.399</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181338.801 457268.399 181339.174 457268.977 181323.442 457279.120</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">heesters</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b6225d198-78c6-4dd0-b3b3-0910ba869ade">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2015-08-04</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:51:56</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2015-12-17T08:46:42.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.7fcae94f31cb4e7fa554e8f1e10bc066</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181316.493 457050.272 181315.045 457050.770 181313.110 457047.546</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181313.110 457047.546 181309.998 457044.757 181307.798 457043.824</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181307.798 457043.824 181307.802 457043.476 181311.849 457043.566 181312.806 457043.643 181313.758 457043.991 181315.535 457046.376 181315.865 457047.371 181316.493 457050.272</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">planten</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be1936d88-82fa-4910-99b7-cec8b6da6b5c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:51:56</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2018-01-12T13:51:46</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2016-02-04T06:49:15.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.e5c1b2a890fb4a9dbc847831f4907b4e</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181314.997 456573.229 181314.376 456575.503 181313.523 456578.297 181313.256 456579.012 181312.919 456579.915 181312.526 456580.856 181312.401 456581.157 181310.913 456579.552 181311.789 456577.029 181312.542 456574.466 181313.170 456571.870 181313.672 456569.246 181314.045 456566.601 181314.290 456563.941 181314.406 456561.272 181316.561 456559.684 181316.522 456560.202 181315.733 456569.264 181314.997 456573.229</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">planten</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9f16961e-552d-4523-b634-082e9108f2a9">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-09-13</creationDate>
            <imgeo:LV-publicatiedatum>2017-06-12T14:54:58</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2017-11-15T15:03:26</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2017-06-12T10:37:01.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.a8892913fbde46a3b973e887194dc273</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">182087.639 457456.561 182088.377 457459.187 182086.859 457660.582 182086.367 457665.710 182085.095 457667.884 182083.167 457668.705 182002.223 457677.156 181929.588 457677.115 181923.700 457675.023 181922.346 457672.807 181922.121 457669.525 181923.413 457557.669 181922.787 457553.667</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181922.787 457553.667 181924.040 457553.761 181925.234 457554.151</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181925.234 457554.151 181927.481 457556.513 181928.177 457560.238</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181928.177 457560.238 181928.152 457562.422 181927.617 457609.269 181927.240 457669.192</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181927.240 457669.192 181927.624 457670.951 181929.855 457671.527</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181929.855 457671.527 181995.175 457672.307 182002.409 457671.813 182009.395 457671.359 182041.457 457668.264 182077.044 457664.533</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">182077.044 457664.533 182079.818 457663.537 182081.079 457659.574</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">182081.079 457659.574 182081.553 457614.911 182082.064 457553.836 182082.080 457551.844 182082.819 457463.506</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">182082.819 457463.506 182081.364 457460.185 182076.569 457459.129</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">182076.569 457459.129 182053.878 457458.575 182053.688 457458.570 181940.248 457457.330</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181940.248 457457.330 181938.300 457457.983 181937.741 457459.860</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181937.741 457459.860 181937.547 457475.235 181936.981 457529.637</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181936.981 457529.637 181936.026 457532.131 181934.152 457533.725</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181934.152 457533.725 181933.073 457534.041 181931.955 457534.166</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181931.955 457534.166 181932.439 457529.443 181933.382 457457.423 181934.736 457454.018 181936.377 457452.418 181938.552 457451.884 182083.905 457453.566 182086.326 457454.346 182087.639 457456.561</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>true</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel><gml:LineString xmlns:gml="http://www.opengis.net/gml"><gml:posList>181932.439 457529.443 181933.382 457457.423 181934.736 457454.018 181936.377 457452.418 181938.552 457451.884 182083.905 457453.566 182086.326 457454.346 182087.639 457456.561 182088.377 457459.187 182086.859 457660.582 182086.367 457665.710 182085.095 457667.884 182083.167 457668.705 182002.223 457677.156 181929.588 457677.115 181923.700 457675.023 181922.346 457672.807 181922.121 457669.525 181923.413 457557.669</gml:posList></gml:LineString></imgeo:kruinlijnBegroeidTerreindeel>
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">bosplantsoen</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
<cityObjectMember>
        <PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b72c45047-299f-430e-a33e-749911633d8a">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-06-06</creationDate>
            <imgeo:LV-publicatiedatum>2017-06-12T14:54:58</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2017-11-15T15:03:26</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2017-06-12T10:37:01.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.f106a9615a4e4bacbe6513d88485ba80</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerrein">groenvoorziening</class>
            <imgeo:geometrie2dBegroeidTerreindeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">182089.156 457451.769 182091.019 457454.256 182091.835 457456.383</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">182091.835 457456.383 182092.151 457458.186 182092.350 457460.921</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">182092.350 457460.921 182092.351 457509.700 182091.141 457664.856</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">182091.141 457664.856 182090.672 457667.347 182089.213 457670.534</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">182089.213 457670.534 182086.277 457673.029 182082.955 457674.002</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">182082.955 457674.002 182016.134 457680.765 182007.054 457681.974 181998.344 457682.455 181927.164 457681.270</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181927.164 457681.270 181923.582 457680.558 181919.985 457678.675</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181919.985 457678.675 181917.299 457675.007 181916.356 457670.428</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181916.356 457670.428 181916.881 457631.468 181917.639 457587.394 181918.121 457558.917</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181918.121 457558.917 181918.433 457556.659 181920.488 457554.318</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181920.488 457554.318 181921.600 457553.859 181922.787 457553.667</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181922.787 457553.667 181923.413 457557.669 181922.121 457669.525 181922.346 457672.807 181923.700 457675.023 181929.588 457677.115 182002.223 457677.156 182083.167 457668.705 182085.095 457667.884 182086.367 457665.710 182086.859 457660.582 182088.377 457459.187 182087.639 457456.561 182086.326 457454.346 182083.905 457453.566 181938.552 457451.884 181936.377 457452.418 181934.736 457454.018 181933.382 457457.423 181932.439 457529.443 181931.955 457534.166</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181931.955 457534.166 181930.438 457534.025 181928.996 457533.534</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181928.996 457533.534 181927.311 457531.537 181927.126 457528.970</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181927.126 457528.970 181927.515 457458.469</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181927.515 457458.469 181928.575 457454.834 181930.098 457451.396</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181930.098 457451.396 181933.015 457449.027 181935.985 457447.811</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181935.985 457447.811 181937.535 457447.601 181940.313 457447.583</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181940.313 457447.583 181958.846 457447.763 182082.060 457449.546</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">182082.060 457449.546 182085.545 457449.872 182089.156 457451.769</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dBegroeidTerreindeel>
            <imgeo:begroeidTerreindeelOpTalud>true</imgeo:begroeidTerreindeelOpTalud>
            <imgeo:kruinlijnBegroeidTerreindeel><gml:LineString xmlns:gml="http://www.opengis.net/gml"><gml:posList>181923.413 457557.669 181922.121 457669.525 181922.346 457672.807 181923.700 457675.023 181929.588 457677.115 182002.223 457677.156 182083.167 457668.705 182085.095 457667.884 182086.367 457665.710 182086.859 457660.582 182088.377 457459.187 182087.639 457456.561 182086.326 457454.346 182083.905 457453.566 181938.552 457451.884 181936.377 457452.418 181934.736 457454.018 181933.382 457457.423 181932.439 457529.443</gml:posList></gml:LineString></imgeo:kruinlijnBegroeidTerreindeel>
            <imgeo:plus-fysiekVoorkomen codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenBegroeidTerreinPlus">bosplantsoen</imgeo:plus-fysiekVoorkomen>
        </PlantCover>
    </cityObjectMember>
</CityModel>