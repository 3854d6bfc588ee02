__all__ = ['_chosen']
_chosen = 1
other = 2
