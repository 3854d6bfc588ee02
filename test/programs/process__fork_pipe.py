import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    for word in (b"one", b"two"):
        os.write(w, word)
    os._exit(0)
os.close(w)
data = b""
while chunk := os.read(r, 2):
    data += chunk
print(data)
print(os.waitpid(pid, 0)[1])
os.close(r)
