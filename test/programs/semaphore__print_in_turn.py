import threading

s1 = threading.Semaphore(1)
s2 = threading.Semaphore(0)
s3 = threading.Semaphore(0)

def work(mine, nxt, letter):
    for _ in range(4):
        mine.acquire()
        print(letter, end="")
        nxt.release()

ts = [
    threading.Thread(target=work, args=(s1, s2, "A")),
    threading.Thread(target=work, args=(s2, s3, "B")),
    threading.Thread(target=work, args=(s3, s1, "C")),
]
for t in reversed(ts):
    t.start()
for t in ts:
    t.join()
print()
