<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
