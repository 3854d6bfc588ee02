import os

r, w = os.pipe()
copy = os.dup(w)
os.close(w)
os.write(copy, b"via copy")
print(os.read(r, 100))
os.dup2(copy, 50)
os.close(copy)
os.write(50, b"via 50")
print(os.read(r, 100))
os.close(50)
print(os.read(r, 100))
