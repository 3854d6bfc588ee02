class Foo:
    def __init__(self):
        self.value = 1
        self.name = 'n'
    def run(self):
        return self.valeu
items = []
def t(f):
    try: f()
    except Exception as e:
        raise RuntimeError('wrapper') from None
Foo().run()
