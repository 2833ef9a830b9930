"""HerStruct: scores existing neighbourhoods on public space, tenure mix and densification."""


def classFactory(iface):
    """Give QGIS the plugin object; imported only here, so that the engine works without QGIS."""
    from .plugin import HerStructPlugin

    return HerStructPlugin(iface)
