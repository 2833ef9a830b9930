"""The example neighbourhood: that it is whole, plausible, and told apart from a real one."""
