import first
try:
    from first import done
except ImportError as e:
    print(str(e).rsplit(' (', 1)[0])
try:
    first.done
except AttributeError as e:
    print(e)
early = 1
