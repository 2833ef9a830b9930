<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b4e650df3-511f-4d68-9e2e-ea86b253e70d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2015-07-02T12:05:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f2e4755d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000031255</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180082.097 457067.236 180081.171 457064.286 180085.107 457063.050 180085.356 457063.845 180086.033 457066.001 180082.097 457067.236</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
            <imgeo:nummeraanduidingreeks>
                <imgeo:Nummeraanduidingreeks>
                    <imgeo:nummeraanduidingreeks>
                        <imgeo:Label>
                            <imgeo:tekst>71</imgeo:tekst>
                            <imgeo:positie>
                                <imgeo:Labelpositie>
                                    <imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml">
              <gml:pos>180084.000 457065.000</gml:pos>
            </gml:Point></imgeo:plaatsingspunt>
                                    <imgeo:hoek>0</imgeo:hoek>
                                </imgeo:Labelpositie>
                            </imgeo:positie>
                        </imgeo:Label>
                    </imgeo:nummeraanduidingreeks>
                    <imgeo:identificatieBAGVBOLaagsteHuisnummer>0228010000047554</imgeo:identificatieBAGVBOLaagsteHuisnummer>
                </imgeo:Nummeraanduidingreeks>
            </imgeo:nummeraanduidingreeks>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b850ba460-fb22-42fe-bd4e-76eb12cdfee8">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f4a35f0d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000038968</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">179997.023 457371.686 179985.746 457375.450 179985.666 457375.211 179984.560 457371.896 179983.832 457369.715 180001.086 457363.957 180003.000 457369.689 180002.243 457369.945 179997.023 457371.686</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bf889e4e1-6652-46e2-bfce-a16acbe43b71">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f4aaba0d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000007473</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180048.649 457038.648 180049.051 457025.493 180059.265 457025.804 180058.863 457038.959 180048.649 457038.648</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
            <imgeo:nummeraanduidingreeks>
                <imgeo:Nummeraanduidingreeks>
                    <imgeo:nummeraanduidingreeks>
                        <imgeo:Label>
                            <imgeo:tekst>69</imgeo:tekst>
                            <imgeo:positie>
                                <imgeo:Labelpositie>
                                    <imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml">
              <gml:pos>180054.082 457028.147</gml:pos>
            </gml:Point></imgeo:plaatsingspunt>
                                    <imgeo:hoek>-1.7</imgeo:hoek>
                                </imgeo:Labelpositie>
                            </imgeo:positie>
                        </imgeo:Label>
                    </imgeo:nummeraanduidingreeks>
                    <imgeo:identificatieBAGVBOLaagsteHuisnummer>0228010000047553</imgeo:identificatieBAGVBOLaagsteHuisnummer>
                </imgeo:Nummeraanduidingreeks>
            </imgeo:nummeraanduidingreeks>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b51d4ac84-3b48-4568-8132-22546c4fce8e">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f4aaba1d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000008849</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180048.573 457047.691 180058.608 457047.986 180058.107 457068.011 180047.962 457067.701 180048.573 457047.691</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bb8254ad9-0ea8-4056-b46c-c88ee9f328a0">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2018-11-29T14:43:39</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f4aaba3d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000011304</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180006.491 457356.923 180006.512 457356.986 179986.535 457363.668 179982.103 457350.418 179986.816 457348.842 180002.080 457343.736 180006.491 457356.923</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bd8a10900-b928-4769-ade5-7d9c32222b6f">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-03-31</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T15:39:24</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f52e62bd6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000061208</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180032.278 457046.588 180032.273 457046.794 180028.253 457046.697 180022.064 457046.548 180022.203 457040.801 180022.213 457040.381 180032.422 457040.627 180032.410 457041.122 180032.278 457046.588</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="baa2f5df3-93bc-498f-83d9-733978e5824e">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-07T14:43:52</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2018-08-01T14:20:38</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f2e4758d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000057996</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">180064.374 457890.593 180064.864 457887.039 180073.713 457888.249 180073.791 457888.260 180073.051 457893.620 180072.051 457893.482 180071.148 457900.030 180063.223 457898.936 180064.374 457890.593</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
            <imgeo:nummeraanduidingreeks>
                <imgeo:Nummeraanduidingreeks>
                    <imgeo:nummeraanduidingreeks>
                        <imgeo:Label>
                            <imgeo:tekst>15</imgeo:tekst>
                            <imgeo:positie>
                                <imgeo:Labelpositie>
                                    <imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml">
              <gml:pos>180067.527 457897.006</gml:pos>
            </gml:Point></imgeo:plaatsingspunt>
                                    <imgeo:hoek>-7.8</imgeo:hoek>
                                </imgeo:Labelpositie>
                            </imgeo:positie>
                        </imgeo:Label>
                    </imgeo:nummeraanduidingreeks>
                    <imgeo:identificatieBAGVBOLaagsteHuisnummer>0228010000051380</imgeo:identificatieBAGVBOLaagsteHuisnummer>
                </imgeo:Nummeraanduidingreeks>
            </imgeo:nummeraanduidingreeks>
        </BuildingPart>
    </cityObjectMember>
<cityObjectMember>
        <BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b7773b1f3-ee7e-4f17-b5ff-973f16f3a1ce">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2018-11-20</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2019-04-09</terminationDate>
            <imgeo:LV-publicatiedatum>2019-04-09T17:23:29</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2019-04-09T16:09:21</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2018-11-21T13:29:13.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.b9da9806b2d041c3a929ebe521394c04</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#StatusPlus">plan</imgeo:plus-status>
            <imgeo:identificatieBAGPND>0228100000022334</imgeo:identificatieBAGPND>
            <imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181549.946 456141.706 181550.814 456138.300 181551.609 456138.501 181552.143 456136.441 181561.620 456138.919 181559.862 456145.853 181550.268 456143.455 181550.652 456141.886 181549.946 456141.706</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
        </BuildingPart>
    </cityObjectMember>
</CityModel>