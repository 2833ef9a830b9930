"""Theme A, openbare ruimte: public-space quality (ids ps_...)."""
