<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b48c8890b-86fd-4ab8-8b61-3b8e4f9b15e5">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-21</creationDate>
            <imgeo:LV-publicatiedatum>2016-09-06T13:53:12</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-09-05T12:27:34.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.0119231a737b430f8df99052fd4fe755</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">inrit</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181156.982 457394.060 181156.748 457394.066 181158.706 457391.708 181159.951 457390.208 181160.081 457390.771 181163.059 457393.189 181165.934 457395.141 181170.149 457395.243 181171.820 457395.283 181165.738 457404.568 181163.360 457398.859 181160.915 457397.154 181158.544 457395.341 181156.982 457394.060</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">betonstraatstenen</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b95fee599-bbf7-47a6-8835-60ab2fa6053c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-27</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2016-09-12</terminationDate>
            <imgeo:LV-publicatiedatum>2016-09-15T10:28:23</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2016-09-12T10:36:01</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2016-01-20T10:48:43.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.3e4ac17897c04432a9ae0393aa1c218a</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181177.888 457381.746 181177.641 457381.550 181177.543 457381.468 181178.687 457380.080 181177.529 457379.135 181185.156 457369.760 181187.547 457364.084 181188.527 457364.779 181190.094 457366.037 181191.174 457364.748 181191.496 457365.006 181177.888 457381.746</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">cementbeton</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b2b5dd093-4b0d-4feb-8984-f9fc422a2a7d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-11-27</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2016-09-12</terminationDate>
            <imgeo:LV-publicatiedatum>2016-09-15T10:28:23</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2016-09-12T10:36:01</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2016-01-20T10:48:43.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.452678be6e7f4fa484c9db442f27898b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">voetpad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181191.524 457391.959 181191.351 457391.777 181192.118 457391.087 181190.651 457389.717 181189.423 457391.042 181189.110 457390.762 181203.687 457374.831 181204.016 457375.128 181202.784 457376.465 181204.444 457377.803 181205.291 457378.574 181206.930 457380.227 181207.102 457380.068 181207.564 457380.481</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181207.564 457380.481 181207.605 457380.624 181207.564 457380.773</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181207.564 457380.773 181204.882 457382.202 181201.476 457384.316 181198.148 457386.514 181194.952 457388.924 181193.426 457390.213 181191.524 457391.959</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">cementbeton</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b3e33567c-a5c1-406e-a112-db653ad9ce4d">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-07-21T12:06:45.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f4a517dd6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">parkeervlak</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181273.490 457352.865 181272.752 457353.209 181270.699 457354.136 181268.838 457354.978 181265.506 457347.541 181265.284 457347.045 181263.274 457342.558 181266.991 457340.796 181268.102 457340.267 181273.490 457352.865</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">betonstraatstenen</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bc77c2d91-6705-494f-8a29-996d84de5f9c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-30T10:58:33</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-07-21T15:11:01.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f2dd856d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">onverhard</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181442.517 457685.279 181467.560 457690.178 181468.874 457690.553 181470.067 457691.221 181470.421 457691.460 181470.742 457691.740 181471.027 457692.057 181471.270 457692.408 181471.469 457692.785 181442.277 457686.507 181437.153 457685.437 181398.453 457678.028 181393.266 457677.086 181370.559 457672.883 181353.640 457670.279 181351.705 457670.191 181353.207 457668.609 181370.908 457671.268 181442.517 457685.279</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">zand</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="b16ad5c1e-9584-47ba-bb90-d598f51b4b24">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-30T10:58:33</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-07-21T15:11:01.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f497fe4d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">onverhard</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181183.583 457646.527 181239.375 457658.023 181266.952 457663.450 181278.925 457665.341 181290.209 457666.347 181309.062 457667.001 181342.613 457667.935 181347.810 457668.229 181348.295 457669.589 181333.192 457668.878 181309.032 457668.754 181290.102 457667.998 181278.805 457666.879 181266.678 457664.886 181239.206 457659.658 181183.323 457647.976 181152.763 457641.357 181152.605 457641.929 181150.942 457640.944 181151.014 457639.349 181152.561 457639.651 181160.556 457641.210 181183.583 457646.527</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">zand</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bf82e6d08-a7a7-4a04-ac6e-efd2fdbb28c5">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2013-07-11</creationDate>
            <imgeo:LV-publicatiedatum>2016-08-30T10:58:33</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-07-21T15:11:01.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f498023d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">onverhard</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181562.611 457693.049 181548.058 457698.776 181533.254 457701.592 181521.800 457701.781 181512.226 457700.609 181503.589 457699.468 181491.506 457697.140 181475.894 457693.628 181476.571 457693.060 181477.339 457692.623 181478.101 457692.633 181508.481 457698.729 181523.272 457700.513 181528.161 457700.706 181529.748 457700.655 181539.995 457699.249 181544.694 457698.159 181548.948 457696.801 181559.324 457692.931 181563.159 457690.963 181563.747 457690.633 181563.996 457691.019 181581.282 457682.080 181590.590 457676.953 181592.606 457675.655 181597.000 457672.507 181598.136 457673.730 181596.871 457674.483 181594.329 457676.319 181581.961 457683.030 181562.611 457693.049</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">zand</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="bce5441d9-a0d3-444b-bcff-5fcfe3dd8912">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-10-16</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>P0025.b86eed7505dc4e468cd4bf1a7004678b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>P0025</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">fietspad</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">gesloten verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181621.551 457676.823 181628.983 457685.893 181635.067 457693.560 181641.391 457702.234 181642.536 457703.831 181640.410 457705.030 181636.906 457700.200</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181636.906 457700.200 181632.665 457694.535 181628.332 457688.941</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181628.332 457688.941 181619.225 457677.768 181609.751 457666.905</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181609.751 457666.905 181608.227 457665.217 181607.571 457665.793 181606.858 457665.016 181607.563 457664.455 181597.498 457653.559 181590.821 457646.558 181582.268 457638.062 181576.415 457632.669 181578.072 457630.828 181583.670 457636.094</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181583.670 457636.094 181594.800 457647.082 181605.567 457658.427</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181605.567 457658.427 181606.214 457658.853 181608.476 457661.238 181609.010 457661.893 181609.325 457662.556</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181609.325 457662.556 181615.486 457669.647 181621.551 457676.823</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWegPlus">asfalt</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
<cityObjectMember>
        <TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0" gml:id="ba9b13a0e-2d5f-4a52-942c-94c36326f13c">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-09-13</creationDate>
            <imgeo:LV-publicatiedatum>2017-11-15T15:40:34</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2017-11-15T15:03:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.1b3c5106f0c14b69b38948ea98a7e56b</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <function codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FunctieWeg">parkeervlak</function>
            <surfaceMaterial codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#FysiekVoorkomenWeg">open verharding</surfaceMaterial>
            <imgeo:kruinlijnWegdeel xsi:nil="true" nilReason="waardeOnbekend" />
            <imgeo:geometrie2dWegdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181784.432 457551.166 181779.693 457549.823 181779.159 457551.729</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181779.159 457551.729 181779.250 457552.597 181779.618 457553.182</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181779.618 457553.182 181780.168 457553.585 181780.819 457553.747</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181780.819 457553.747 181787.886 457554.676</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181787.886 457554.676 181790.071 457554.493 181792.326 457553.467</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181792.326 457553.467 181793.325 457552.538 181794.266 457551.259</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181794.266 457551.259 181789.502 457549.984 181797.608 457520.701 181802.646 457522.078 181801.337 457526.910 181807.118 457528.492 181808.442 457523.662 181813.447 457525.030 181803.333 457561.833 181766.302 457556.824 181744.857 457553.923 181757.121 457509.509 181762.149 457510.895 181760.808 457515.738 181766.657 457517.335 181767.945 457512.502 181772.956 457513.879 181764.220 457545.577 181759.490 457544.237</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181759.490 457544.237 181759.705 457547.099 181760.871 457549.230</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181760.871 457549.230 181762.707 457550.817 181764.614 457551.551</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181764.614 457551.551 181770.835 457552.397</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181770.835 457552.397 181771.530 457552.251 181772.113 457551.849</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181772.113 457551.849 181772.525 457551.240 181772.727 457550.495</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181772.727 457550.495 181767.956 457549.232 181777.378 457515.092 181782.368 457516.472 181781.048 457521.300 181786.848 457522.917 181788.167 457518.067 181793.171 457519.446 181784.432 457551.166</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
            <imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>
            <imgeo:plus-fysiekVoorkomenWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-fysiekVoorkomenWegdeel>
            <imgeo:plus-functieWegdeel codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">waardeOnbekend</imgeo:plus-functieWegdeel>
        </TrafficArea>
    </cityObjectMember>
</CityModel>