from concurrent.futures import ThreadPoolExecutor

def broken():
    print("working")
    raise RuntimeError("nobody sees this")

with ThreadPoolExecutor() as ex:
    f = ex.submit(broken)
print("no traceback was printed")
print(f)  if False else print(str(f).split(" ", 3)[3])
