<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="ba6beb4d4-4d38-4880-8600-df121832040e">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.09d7a96c50d74547be5bb02783fec38f</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181256.554 457330.338</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b8048e266-9522-455d-a82f-f66a186b3574">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.1669e27062dc48999d027e8b426685cf</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181196.561 457301.744</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="bbed1cd0f-0ade-48ff-a7bb-fbbd3a38133b">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-12-19</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.1d91902dbd8c4f998c8988a796a6bdde</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181259.488 457327.108</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b6491d80e-5768-46e5-a6b8-f804a8329740">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-27</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.269454e77ef24a32b48ae7dbfb668e59</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181179.167 457377.738</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b9fb0a764-f0f7-488b-a96f-a5f84a3d3c85">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.387fad98f71d42e88452559b0f3a1d7c</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181178.247 457316.530</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b13d36b17-cc99-4578-b082-51d0b570a610">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.4ec94dd47d364aca8701ff9ad2214d58</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181199.847 457304.744</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b6c1e0dae-0f72-4523-beb2-95d4fa7e9477">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-27</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.79ecf25400cc4202af7985898a07cb0d</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181199.148 457383.495</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b7b34abff-257b-4374-9825-16d347b4c9db">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.8de64513e772479cac12bb7b944fda2d</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181182.304 457320.187</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b5841a9ce-cc96-414e-896f-3d6e6742c06d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-16T21:12:36</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-16T20:16:56.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.eb842647cf7f45d29ef2e99b30a1aad0</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">fietsenkluis</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181171.218 457312.615</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b00132189-7ced-412e-a68e-ea419fb10a87">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.1f00c022866c4f04aff1dc32eed7c1cb</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181364.947 457135.730</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b46f34df4-de6d-43d2-8d61-15b0d83d3cb0">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.304b6501c070497896353fec95bcc7f5</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">fietsenrek</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181363.590 457119.230</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="be3cc680c-32b1-4445-b379-5e4ccbd85b37">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.72ccf711342f48fcbef001d6b399cef0</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">fietsenrek</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181363.676 457121.315</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b38c8d95b-7b91-4c19-9908-2c419c7c4584">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.82a10df89057491ea9e5777d0a335725</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181390.561 456591.144</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="bee39839b-067d-4d68-a6db-fd7dd4a67208">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.83c2f617fe3843848df3319f49826c3b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">bank</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181364.518 457133.015</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="b3eac5801-ae99-4aca-9640-97fbc0502122">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.a72c532ab11c4268852c95325b1653df</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">abri</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181516.447 456136.030</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
    <cityObjectMember>
        <imgeo:Straatmeubilair gml:id="bb912229b-5a0c-4277-8467-1f5f071fa56f">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-07-18</creationDate>
            <imgeo:LV-publicatiedatum>2020-01-20T11:19:20</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-01-20T10:01:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.cf82b5d15cfc419388d015c1c2980f67</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function xmlns="http://www.opengis.net/citygml/cityfurniture/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilair">niet-bgt</function>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeStraatmeubilairPlus">fietsenrek</imgeo:plus-type>
            <imgeo:geometrie2dStraatmeubilair><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">181363.990 457127.315</gml:pos></gml:Point></imgeo:geometrie2dStraatmeubilair>
        </imgeo:Straatmeubilair>
    </cityObjectMember>
</CityModel>