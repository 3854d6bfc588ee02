# expect: none
import threading

a = threading.Lock()
b = threading.Lock()


def first():
    with a:
        with b:
            print("first")


def second():
    with b:
        with a:
            print("second")


for work in (first, second):
    t = threading.Thread(target=work)
    t.start()
    t.join()
