<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
    <cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b32ffaf78-4118-4cf7-bdad-1903f3219891">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-02-14</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-09</terminationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2016-12-09T10:50:26</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2016-02-03T21:59:47.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f54aa7fd6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181841.069 456249.106 181860.966 456245.569 181890.369 456241.369 181910.045 456240.042 181931.711 456238.937 181942.626 456235.888 181942.791 456236.325 181945.412 456242.718 181948.736 456241.882 181948.130 456242.085 181947.522 456242.280 181946.911 456242.467 181946.297 456242.646 181945.681 456242.817 181939.491 456244.918 181932.970 456246.288 181925.053 456246.615 181907.896 456246.591 181900.235 456247.200 181892.297 456248.066 181871.616 456250.874 181861.938 456252.661 181850.343 456255.185 181841.991 456257.472 181837.171 456258.997 181833.993 456259.864 181831.388 456259.856 181827.441 456259.706 181824.152 456258.772 181820.709 456257.204 181815.878 456254.325 181811.333 456251.008 181804.281 456245.081 181799.427 456240.405 181794.440 456236.892 181790.376 456235.120 181786.583 456233.269 181782.204 456232.654 181779.048 456232.895 181774.712 456233.450 181770.478 456233.651 181767.944 456234.095 181765.515 456234.182 181765.301 456234.156 181764.695 456234.084 181764.651 456233.617 181764.383 456231.267 181796.411 456230.536 181798.312 456230.759 181800.190 456231.130 181802.033 456231.648 181803.830 456232.308 181805.569 456233.107 181807.241 456234.040 181808.834 456235.101 181810.339 456236.284 181811.865 456238.018 181813.500 456239.649 181815.237 456241.171 181817.069 456242.577 181818.988 456243.861 181820.986 456245.019 181823.055 456246.044 181825.187 456246.933 181827.371 456247.683 181829.600 456248.289 181831.863 456248.749 181834.151 456249.062 181836.454 456249.227 181838.764 456249.241 181841.069 456249.106</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b7f4d6356-3f2f-4e4b-b1d1-02bd194deeee">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-02-14</creationDate>
            <terminationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-09</terminationDate>
            <imgeo:LV-publicatiedatum>2016-08-29T15:56:41</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:eindRegistratie>2016-12-09T10:50:26</imgeo:eindRegistratie>
            <imgeo:tijdstipRegistratie>2014-09-03T12:47:32.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f54aa80d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181981.044 456195.573 181973.693 456202.345 181974.770 456198.641 181975.097 456194.790 181974.267 456190.626 181972.189 456186.235 181970.017 456181.930 181966.794 456176.956 181960.128 456170.325 181936.343 456146.155 181928.618 456139.034 181923.547 456133.002 181921.337 456129.684 181920.277 456126.859 181919.952 456123.612 181920.636 456119.776 181922.008 456114.438 181926.117 456100.850 181928.712 456094.031 181930.654 456087.906 181932.852 456079.724 181935.284 456072.451 181939.970 456049.278 181939.991 456043.517 181938.957 456037.176 181935.721 456029.387 181932.097 456022.365 181927.995 456014.957 181922.453 456007.448 181917.483 456001.189 181914.133 455997.720 181907.630 455990.495 181902.560 455985.196 181895.094 455978.256 181886.651 455970.768 181888.896 455968.516 181895.580 455972.498 181901.419 455978.088 181906.777 455983.580 181917.584 455995.813 181919.888 455996.397 181924.205 455997.565 181926.889 455998.919 181928.036 456000.363 181937.767 456017.681 181944.049 456033.258 181946.305 456039.818 181947.131 456044.072 181946.802 456048.012 181945.770 456053.901 181943.801 456063.169 181941.786 456071.267 181936.330 456087.229 181933.270 456096.815 181926.669 456119.201 181926.067 456123.221 181926.293 456126.733 181928.396 456130.496 181931.928 456134.492 181943.694 456146.349 181950.823 456152.549 181958.047 456158.663 181965.034 456163.870 181971.030 456169.218 181975.041 456174.761 181978.169 456179.910 181979.676 456185.178 181980.840 456189.983 181981.044 456195.573</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b4f3e7b19-cf84-477e-b840-b84f242346b9">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-08</creationDate>
            <imgeo:LV-publicatiedatum>2016-12-09T13:26:16</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-12-09T10:50:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.51f67c20ae3c4c20b625489e5e037252</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181805.161 456137.522 181805.046 456137.686 181803.749 456136.782 181803.863 456136.618 181805.161 456137.522</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b0335976d-4bed-4f72-a1c0-ee239364981a">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-08</creationDate>
            <imgeo:LV-publicatiedatum>2016-12-09T13:26:16</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2016-12-09T10:50:26.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.db575a3b035847f1916b9eb1ec9d100e</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>G0228</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181804.473 456138.486 181804.366 456138.644 181803.726 456138.198 181803.077 456137.746 181803.186 456137.589 181804.473 456138.486</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b990a66f8-36d1-499e-87ad-5a18a77bd961">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-02-14</creationDate>
            <imgeo:LV-publicatiedatum>2018-07-04T23:07:38</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2018-07-04T20:09:36.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f54aa81d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>W0662</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181888.529 456056.931 181885.403 456063.549 181883.328 456068.501 181881.299 456074.622 181880.035 456079.515 181878.560 456082.872 181877.808 456086.078 181875.731 456091.119 181874.907 456093.873 181873.459 456096.513 181871.502 456100.662 181868.013 456112.117 181867.621 456115.336 181867.822 456117.141 181867.610 456120.366 181866.844 456126.356 181864.356 456135.065 181863.411 456136.287 181863.115 456139.330 181862.692 456141.021 181860.676 456146.783 181859.308 456152.032 181857.939 456154.944 181857.488 456157.353 181855.959 456162.145 181853.798 456167.004 181849.716 456177.450 181847.804 456182.857 181845.091 456188.054 181843.278 456193.195 181840.941 456197.957 181838.335 456202.709 181835.948 456206.392 181832.779 456209.416 181829.108 456211.433 181825.601 456213.904 181821.582 456215.638 181817.732 456217.648 181813.897 456219.298 181809.188 456220.287 181803.308 456221.322 181798.709 456221.776 181794.825 456222.347 181790.871 456222.313 181791.362 456220.554 181792.449 456220.543 181797.452 456219.593 181818.417 456213.703 181827.495 456208.785 181834.092 456202.909 181838.258 456197.503 181840.816 456191.491 181842.616 456186.709 181845.316 456181.870 181847.696 456175.942 181849.874 456168.299 181852.768 456160.684 181856.511 456149.687 181858.255 456144.003 181859.816 456138.403 181861.013 456132.879 181862.239 456126.637 181864.194 456115.393 181865.034 456109.854 181866.224 456104.599 181867.904 456098.195 181868.901 456094.181 181870.988 456090.250 181874.312 456084.495 181876.727 456076.909 181878.333 456069.636 181882.299 456061.141 181886.757 456052.366 181890.406 456043.835 181891.722 456039.374 181891.373 456038.599 181890.707 456037.929 181890.570 456036.874 181890.783 456036.207 181891.733 456035.929 181893.421 456035.793 181895.362 456033.620 181898.011 456029.691 181899.747 456025.759 181902.285 456023.728 181904.725 456023.053 181906.022 456022.025 181907.338 456020.459 181907.042 456018.742 181905.704 456016.087 181904.861 456012.282 181904.676 456008.920 181903.154 456005.074 181901.152 456001.130 181899.339 455998.051 181880.740 455976.698 181883.708 455973.721 181890.860 455982.465 181898.124 455991.709 181904.140 456000.948 181905.569 456004.026 181908.329 456010.757 181909.084 456014.216 181909.456 456017.578 181909.158 456020.554 181908.285 456022.855 181906.454 456024.769 181904.143 456026.681 181901.829 456029.265 181899.185 456031.824 181897.404 456036.158 181895.431 456038.418 181893.948 456041.956 181893.964 456043.932 181892.536 456046.034 181890.958 456049.747 181888.529 456056.931</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="b78da2b69-aabe-486f-bd28-33e17b35fa67">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2014-02-14</creationDate>
            <imgeo:LV-publicatiedatum>2018-07-04T23:07:38</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2018-07-04T20:09:36.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.fe246f54aa89d6d6e0400a0a35020533</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>W0662</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181670.346 455995.977 181668.908 456006.093 181668.243 456013.916 181667.467 456020.240 181667.381 456025.013 181668.193 456029.740 181669.972 456036.615 181671.696 456044.383 181674.304 456050.711 181677.829 456059.981 181680.857 456065.936 181684.493 456076.704 181685.518 456084.530 181686.005 456093.021 181686.737 456100.730 181687.242 456108.922 181688.196 456117.938 181688.999 456132.770 181683.104 456132.979 181683.163 456116.853 181682.497 456104.670 181681.598 456094.760 181680.124 456085.543 181678.196 456070.208 181673.189 456058.819 181669.454 456051.785 181667.684 456042.958 181666.277 456036.504 181664.660 456030.236 181663.521 456024.295 181662.955 456018.787 181663.040 456014.015 181663.592 456010.764 181664.588 456004.885 181665.416 456000.000 181666.791 455992.220 181668.739 455984.450 181672.606 455977.263 181674.151 455975.156 181673.504 455970.064 181675.437 455966.327 181678.027 455967.008 181689.860 455952.390 181690.074 455952.604 181689.913 455952.903 181687.868 455956.769 181684.781 455961.079 181683.041 455964.145 181680.242 455968.360 181677.535 455973.439 181676.176 455977.178 181674.427 455982.549 181672.002 455989.550 181670.346 455995.977</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="bf938e3bb-5eea-40f5-aa99-a2d8cc830618">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-08</creationDate>
            <imgeo:LV-publicatiedatum>2018-07-04T23:07:38</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2018-07-04T20:09:36.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.5b2492091f104a1cbb630615ffaa120e</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>W0662</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">181708.568 456204.771 181708.613 456204.945 181709.213 456207.298 181710.816 456210.479 181712.470 456212.768 181715.001 456215.408 181717.931 456217.974 181723.089 456221.287 181735.567 456222.178 181742.129 456222.421 181755.742 456221.221 181755.830 456222.068 181756.014 456224.031 181725.466 456224.691 181720.993 456224.374 181715.130 456222.414 181706.723 456212.677 181704.680 456203.176 181703.676 456173.567 181699.653 456101.481 181701.636 456085.751 181701.514 456072.153 181700.635 456057.225 181697.474 456050.457 181693.416 456043.493 181687.602 456026.446 181684.258 456005.583 181685.144 455997.070 181687.279 455989.244 181697.892 455959.616 181699.454 455961.051 181701.160 455962.618 181698.338 455967.652 181692.452 455982.827 181688.865 455994.139 181687.210 456005.267 181688.405 456016.855 181688.865 456022.097 181690.797 456027.156 181694.935 456040.859 181699.350 456047.021 181703.948 456056.953 181705.052 456067.805 181704.316 456086.015 181703.212 456100.730 181704.868 456125.377 181706.339 456154.807 181707.377 456194.745 181708.568 456204.771</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="bdeeef65f-fd95-4e26-8944-2c493f0e3f26">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2016-12-08</creationDate>
            <imgeo:LV-publicatiedatum>2020-03-03T20:14:15</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-03-03T11:02:06.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>G0228.4761418dd7944bd6aa976500d9d109a4</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>W0662</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList srsDimension="2">181771.006 456218.502 181771.324 456221.436</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181771.324 456221.436 181770.534 456223.113 181769.049 456224.217</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181769.049 456224.217 181768.159 456224.299 181763.290 456225.003 181762.916 456221.411 181762.597 456218.411 181762.760 456218.394</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181762.760 456218.394 181765.556 456216.650 181766.326 456213.446</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181766.326 456213.446 181759.104 456167.036</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181759.104 456167.036 181759.487 456164.543 181761.225 456162.716</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181761.225 456162.716 181769.870 456149.915 181764.440 456135.454</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181764.440 456135.454 181764.053 456134.806 181764.068 456134.051</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181764.068 456134.051 181764.424 456132.893 181768.411 456119.952</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181768.411 456119.952 181777.707 456127.886 181780.903 456136.549</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181780.903 456136.549 181781.747 456143.929</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181781.747 456143.929 181780.896 456151.043 181778.218 456157.687</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181778.218 456157.687 181774.627 456162.794</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181774.627 456162.794 181770.994 456167.403 181770.802 456173.268</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181770.802 456173.268 181772.789 456189.259 181775.470 456206.339 181776.998 456219.135 181774.531 456217.820 181772.752 456203.478 181769.582 456182.269 181768.354 456172.758</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181768.354 456172.758 181768.053 456168.937 181769.673 456165.463</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181769.673 456165.463 181769.882 456165.158 181775.169 456158.373</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181775.169 456158.373 181778.177 456153.053 181779.773 456147.153</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181779.773 456147.153 181778.628 456134.678 181771.819 456124.163</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181771.819 456124.163 181768.267 456134.941</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181768.267 456134.941 181769.247 456135.862 181770.096 456136.905</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181770.096 456136.905 181771.508 456140.154</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181771.508 456140.154 181772.639 456144.043 181773.013 456148.075</gml:posList></gml:Arc><gml:Arc><gml:posList srsDimension="2">181773.013 456148.075 181772.471 456152.439 181770.903 456156.548</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181770.903 456156.548 181769.943 456157.833 181767.679 456160.924 181765.908 456163.152</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">181765.908 456163.152 181764.096 456166.237 181763.983 456169.813</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">181763.983 456169.813 181768.316 456199.949 181770.604 456215.726 181771.006 456218.502</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
<cityObjectMember>
        <imgeo:OndersteunendWaterdeel gml:id="be8988252-0260-4167-925d-3fb437ab109a">
                        <creationDate xmlns="http://www.opengis.net/citygml/2.0">2020-02-26</creationDate>
            <imgeo:LV-publicatiedatum>2020-03-03T20:14:15</imgeo:LV-publicatiedatum>
            <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
            <imgeo:inOnderzoek>false</imgeo:inOnderzoek>
            <imgeo:tijdstipRegistratie>2020-03-03T11:02:06.000</imgeo:tijdstipRegistratie>
            <imgeo:identificatie>
                <imgeo:NEN3610ID>
                    <imgeo:namespace>NL.IMGeo</imgeo:namespace>
                    <imgeo:lokaalID>W0662.9f761c30db0974ffe05332a1e90a5a20</imgeo:lokaalID>
                </imgeo:NEN3610ID>
            </imgeo:identificatie>
            <imgeo:bronhouder>W0662</imgeo:bronhouder>
            <imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
            <imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
            <class xmlns="http://www.opengis.net/citygml/waterbody/2.0" codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOndersteunendWaterdeel">oever, slootkant</class>
            <imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-type>
            <imgeo:geometrie2dOndersteunendWaterdeel><gml:Polygon xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">180023.558 456415.785 180024.858 456416.522 180024.646 456418.000</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">180024.646 456418.000 180011.381 456423.232</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">180011.381 456423.232 180010.085 456422.527 180010.159 456421.053</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">180010.159 456421.053 180023.558 456415.785</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior><gml:interior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList srsDimension="2">180024.138 456417.277 180024.192 456416.907 180023.903 456416.671</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">180023.903 456416.671 180011.028 456421.685</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList srsDimension="2">180011.028 456421.685 180010.954 456422.062 180011.264 456422.290</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList srsDimension="2">180011.264 456422.290 180024.138 456417.277</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:interior></gml:Polygon></imgeo:geometrie2dOndersteunendWaterdeel>
        </imgeo:OndersteunendWaterdeel>
    </cityObjectMember>
</CityModel>