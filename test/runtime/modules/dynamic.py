real = 1
def __getattr__(name):
    if name == 'refused':
        raise AttributeError(name)
    return 'made ' + name
