print('loading', __name__)
def name():
    return __name__
def read():
    return added
