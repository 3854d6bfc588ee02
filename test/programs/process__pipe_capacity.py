import os

r, w = os.pipe()
os.set_blocking(w, False)
total = 0
try:
    while True:
        total += os.write(w, b"x" * 1024)
except BlockingIOError as e:
    print(e.errno, e)
print(total)
print(len(os.read(r, 100_000)))
