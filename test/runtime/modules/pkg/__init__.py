print('loading', __name__)
value = 'from init'
