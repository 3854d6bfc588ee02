shown = 1
_private = 2
def f():
    hidden = 3
