"""Theme C, dichtheid en inpassing (ids dn_...)."""
