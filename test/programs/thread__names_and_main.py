import threading

def show():
    t = threading.current_thread()
    print(t.name, t is threading.main_thread(), t.daemon)

show()
for name in ("alpha", None, None):
    t = threading.Thread(target=show, name=name)
    t.start()
    t.join()
t = threading.Thread(target=lambda: print(threading.current_thread().name))
t.start(); t.join()
t = threading.Thread(target=print, args=("print has a name too:", 1))
print(t.name)
t.name = "renamed"
print(t.name, str(t))
t.start(); t.join()
class Sub(threading.Thread):
    def run(self): print(self.name)
s = Sub(); s.start(); s.join()
threading.Thread(name="x" * 3, target=show).start()
