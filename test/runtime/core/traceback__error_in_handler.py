try:
    int('abc')
except ValueError:
    print('handling')
    foo.bar
