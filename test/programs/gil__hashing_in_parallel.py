import hashlib
import threading

def digest(data, out, i):
    out[i] = hashlib.sha256(data).hexdigest()[:16]

out = {}
block = b"interleave" * 100_000
ts = [threading.Thread(target=digest, args=(block + bytes([i]), out, i)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
for i in sorted(out): print(i, out[i])
