import threading

def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("bad input") from e

t = threading.Thread(target=parse, args=("abc",), name="parser")
t.start()
t.join()
