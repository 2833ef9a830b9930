<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="ba050b300-3970-4479-ba26-0204cb169bb1">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.0ee9db90cc254749b1a6bb15952a80ef</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181716.145 457617.611 181714.913 457617.292 181713.725 457616.983</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b05608cb4-b704-4b20-b2b8-e4031cc18b5e">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.1091313a10bf411d9d5f8f00783336fc</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181755.842 457500.729 181754.369 457505.690</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b94a13269-78e4-490a-8ba9-5d5ed0ae9572">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.171ef74627d64e14b212dd4255e96ad8</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181753.442 457500.017 181755.842 457500.729</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b30d1d4d4-82a5-4c36-bb17-64207666b4d5">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.2ec49fec942b44f085549684a59fe618</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181932.105 457540.390 181931.886 457544.214</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bb9aa0097-d05b-46b6-88e9-f2915e2b7ec6">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.419aa2ad608c48be8084f5e8c5c7863e</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181754.369 457505.690 181751.969 457504.977</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b13cee775-ea09-4025-bbd4-1946d44e22f8">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.5cfce81f7cf54e0681c38225c4ce16fc</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181929.334 457544.026 181929.618 457540.275</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b4d62c30e-ff05-45f2-abce-874b8be36441">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.71e168d30c9b457fac21ea9c0ab9fc15</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181716.268 457612.398 181717.421 457612.697</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="be16df774-1c13-4cce-a553-386ec2a76d66">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.a7e689bf6d5a473f835cce3169e97a44</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181717.421 457612.697 181716.145 457617.611</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bcabfaa22-095d-45ec-aef3-014ff8a1c8bb">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.c9f2cedb6e3f48a8a70faff7f5e08342</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181751.969 457504.977 181753.442 457500.017</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b295befca-9433-456a-8333-d0db803f7d93">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.dbaffef3e2dd40eeb2fc52cec6f6f62d</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181715.001 457612.069 181716.268 457612.398</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="ba09624aa-e900-4f51-a143-160864815bb8">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2017-11-08</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.e9256af68dea4adda491393152756d2b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">wildrooster</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181713.725 457616.983 181715.001 457612.069</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b291b5b08-b3f5-46b7-898a-651b706d0c4b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-10-16</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.20fa810da47a4c3183ef54cbc69d9678</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181998.554 458329.458 181989.849 458320.666 181891.361 458224.186 181881.433 458214.349 181873.144 458205.651 181866.310 458198.340 181859.678 458190.907 181853.375 458183.217 181847.384 458175.261 181841.564 458167.168 181835.226 458156.966 181828.753 458145.820 181822.749 458134.406 181820.222 458128.874 181817.692 458122.816 181812.034 458108.323 181805.190 458090.200 181762.923 457975.179 181736.826 457903.887 181730.745 457886.958 181729.699 457883.432</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b0fb479f8-795c-4d6c-9fed-fdfbbecdfd80">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-10-16</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.255d910a12164feb938e8a4a07e68d62</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181560.739 457619.652 181552.826 457612.683 181505.447 457572.161 181493.530 457562.076</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b9b19df81-4f87-4f95-9f00-ce08e4ba1a24">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-12</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.73ce95b491964568a38685bbb94968e1</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181608.010 457665.883 181610.368 457668.443 181619.332 457678.949 181626.997 457688.285 181631.948 457694.574 181634.432 457697.887 181636.968 457700.802</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b3367308f-dad4-4bd9-8755-3d07daa57d3f">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-01</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.fd1d607f0e1548c2e04014ac0e2861a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Curve xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181660.328 457734.436 181661.939 457737.883 181669.227 457749.834 181672.274 457755.039</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181672.274 457755.039 181683.832 457776.087 181697.987 457804.918</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181697.987 457804.918 181701.171 457812.326 181704.419 457819.519 181707.558 457826.832 181714.449 457843.546 181718.109 457852.820 181722.241 457864.030</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bb6c2c3c7-d338-4f9c-9527-da0d02b4f4f4">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-01</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.fd1d608d4da348c2e04014ac0e2861a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181425.588 457504.215 181453.695 457528.061</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="be623d31d-72f8-45f9-a152-911e418dad5d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-01</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.fd1d608d4da448c2e04014ac0e2861a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181464.650 457537.350 181480.550 457550.957</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b5ff5623b-f87c-420a-a3df-c66d3062c5f4">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-12</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2020-06-14T16:50:21</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.04beb9bf458d45528a56aa2ce5656124</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181568.117 457626.164 181572.839 457630.474 181577.211 457634.646 181581.696 457638.764 181586.004 457642.900 181597.151 457654.177 181606.826 457664.518</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="be4f41e40-2621-4e37-a23e-27b74d264aba">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-12</creationDate>
            <imgeo:LV-publicatiedatum>2020-06-14T18:04:11</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-06-14T16:50:21.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.04beb9bf458d45528a56aa2ce5656124</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181568.117 457626.164 181572.839 457630.474 181577.211 457634.646 181581.696 457638.764 181586.004 457642.900 181597.151 457654.177 181605.629 457663.403</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b62426bd7-a088-4c14-86bb-20109fa02b36">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.9d134402009f4713aaeeea78187ca057</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180063.807 457001.750 180059.910 457001.802 179984.153 457000.860 179895.833 456999.955 179891.928 456999.851</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b17afa67a-7934-47f1-8d9e-0be6c9fd3a4b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.26abe32c59b04629a0bffedcd6443768</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180205.180 457003.429 180201.327 457003.422 180181.192 457003.182 180177.310 457003.067</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bcafdb08d-272b-4132-94c1-04558b490218">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.4c39e33a4842420c929c28a8550fe4b9</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180175.116 457003.080 180171.555 457003.193 180087.441 457002.226 180083.374 457002.051</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b525759f2-f8a8-4273-a605-635adc71b6a2">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.4eb19bf15c7d4bf3ad44afeb3811e0f6</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180237.222 457003.825 180233.357 457003.886 180225.169 457003.739 180221.339 457003.650</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b53b8bcb6-6383-4415-bf30-971dfebd1665">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.083a245a45b44cec9dd4f413a4ed112d</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180377.204 457005.560 180373.319 457005.643 180357.179 457005.385 180353.300 457005.242</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b882ca811-eb06-4b1a-bbb2-4839ca7c3fda">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.37cd5a5a283b485cae4afafde89062fc</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181012.362 457152.579 181009.492 457150.120 181003.227 457144.870 181000.243 457142.349</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bda86189e-bb92-42bc-bdb5-c668b20b9607">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.93cf43c8e1bb44688f7b4ff9dddf2b0b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181056.773 457190.567 181053.835 457188.033 181017.201 457156.773 181014.393 457154.504</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b5bcde6cf-7be9-446c-8bcf-1ece402d7367">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.7b80104adf32438992efaa8d9ab76061</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180925.160 457078.845 180922.189 457076.364 180912.725 457068.711 180909.717 457066.253</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b5e348153-bd73-4dd4-90c0-23c0d9302469">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.8140ed9efc5348a4854a6b24fe53d009</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180992.376 457135.814 180989.381 457133.200 180970.891 457117.725 180967.887 457115.198</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b9ae22b2f-11e3-4738-ba5d-0d3f446d96fd">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.89581adae71442a79a8e38aa8ab389a5</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180966.158 457113.660 180963.143 457111.119 180929.299 457082.461 180926.772 457080.314</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b81aed6f3-d437-46cb-8754-df68508d8dee">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.107362b3971640aea8dcc4f42e2e1844</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181119.219 457243.394 181116.103 457240.950 181091.905 457220.400 181061.091 457194.217 181058.277 457191.765</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bd42c7e3a-8a4c-4632-b5a3-48d17506c460">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-01</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.fd1d608d4da248c2e04014ac0e2861a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181348.360 457438.700 181416.016 457496.131</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="ba1f13bd9-1a05-4e90-86b3-8e287ba2e68b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-01</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.fd1d608d4dae48c2e04014ac0e2861a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">181260.180 457361.330 181262.472 457364.326 181269.570 457371.380 181275.488 457376.657 181339.777 457431.416</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b43d39623-56c4-4776-8510-87d30939f8de">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.e773acb623a64344830f949b1b8f97a0</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180883.496 457047.275 180880.211 457045.267 180872.868 457041.019 180862.778 457035.805 180848.270 457029.254 180835.280 457024.276 180821.824 457019.837 180808.687 457016.538 180797.827 457014.393 180786.208 457012.611 180782.415 457012.078</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b76dfa167-5c6b-43a7-88da-09a187748ecc">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.3175de2b6843474f84715cddd55b2168</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180595.061 457008.251 180591.132 457008.177 180578.998 457008.068 180575.102 457007.905</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b15b05f31-bdac-488c-9c06-0cd853ac0446">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.3972d92f22514c94914282a27f32af59</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180572.791 457007.818 180569.013 457007.846 180536.814 457007.533 180532.934 457007.412</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b2546418e-6be3-4e5f-8f3d-2339fa1536da">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.4bb4eff0244f4844957021877c659a26</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180654.727 457008.750 180650.818 457008.816 180638.694 457008.731 180634.629 457008.588</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="ba5bb48c0-f4a1-455a-b2a1-16c78522d8f7">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.854651b7d6304cb0a6eb72fb5e69ebe1</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180333.400 457005.070 180329.559 457005.053 180305.377 457004.767 180301.450 457004.685</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bc1753fc3-50d8-48cc-9622-1ae7c714e161">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.87136797ff9e4eee82869fe3c4be3ea3</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180521.766 457007.239 180518.010 457007.249 180481.890 457006.930 180478.160 457006.839</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b643fee01-fdb8-4244-909f-fd6ffcb4d406">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.8bf5bed326624e57a2f6300947da5bb4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180421.176 457006.082 180417.310 457006.161 180393.145 457005.857 180389.313 457005.741</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b1c3be9b7-9ea8-4699-b73c-0e13a8efe1e4">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.98c2f054c074441f87c4a78e3be9ad30</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180278.126 457004.403 180274.275 457004.407 180254.119 457004.120 180250.233 457004.058</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b1f1e1263-ff56-4a61-acfe-8aa45f3a725d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.c6df010614c749ccbacef2823888cb25</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180475.541 457006.752 180472.053 457006.781 180435.905 457006.382 180432.141 457006.301</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bdf6172a4-32a2-4006-bc34-f5db6436536b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.eb2bcde85981404a862225e1cebca672</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180700.122 457008.920 180696.205 457008.905 180684.383 457008.883 180672.048 457009.220 180668.073 457009.130</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="ba5f30914-d418-4e96-9e54-894cecf2b4d5">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.f18e6bab5e1e4350ade2b36a5aafba59</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180626.169 457008.578 180622.297 457008.603 180614.145 457008.550 180610.132 457008.320</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b6017afe7-7973-4861-908a-d9d585711f24">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.f61e1adc40414a7b9de87d334120a96e</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:LineString xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:posList srsDimension="2">180219.335 457003.562 180215.402 457003.587 180211.313 457003.567 180207.627 457003.414</gml:posList></gml:LineString></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b0b22ef56-005e-423a-94a4-1cfbb9e8cd12">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.0fca42fafeb94379a0761284c4b89100</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180632.435 457223.823</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b0561319b-9024-49a0-9422-219278eb636c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.12195c898d5040babef16d4668c635ef</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180637.330 457209.542</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bce0a82a6-c8de-40fc-bb83-97a92bb8fa9c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.2f6eccf9fcde4235a04331f396ee81fb</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180570.194 457259.077</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b5282c9dc-a19a-45cb-935d-0be9bfb61170">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.3dbc3f33c250432cb9688fe2ab728b2f</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180584.984 457255.921</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b4f6dc110-19bd-4323-9717-8f75fa8237de">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.582c64d6a3bf4743ab40e2838869f5c7</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180639.364 457198.095</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b8fbdf184-d5f8-470d-bc75-dbd815a00a2b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.5e968b2566834496a54e29b858df5d10</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180599.340 457251.825</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="bfd7ad4b2-19e6-4c25-b024-96b7fa053e4e">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.620acb2f31874befa761197742c10a68</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180608.371 457248.120</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Weginrichtingselement gml:id="b53533bcd-09a8-48b0-9a4c-1d0453d899d3">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-20</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T07:52:35</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T07:33:35.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.bcbeba3a296a49638f933e4411214a96</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichting">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeWeginrichtingPlus">geleideconstructie</imgeo:plus-type>
            <imgeo:geometrie2dWeginrichtingselement><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">180627.883 457231.767</gml:pos></gml:Point></imgeo:geometrie2dWeginrichtingselement>
        </imgeo:Weginrichtingselement>
    </cityObjectMember>
</CityModel>