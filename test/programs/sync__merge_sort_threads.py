import random
import threading

def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b

def sort(xs, depth, box):
    if len(xs) < 2:
        box.append(xs)
        return
    mid = len(xs) // 2
    left, right = [], []
    if depth > 0:
        ts = [threading.Thread(target=sort, args=(xs[:mid], depth - 1, left)),
              threading.Thread(target=sort, args=(xs[mid:], depth - 1, right))]
        for t in ts: t.start()
        for t in ts: t.join()
    else:
        sort(xs[:mid], 0, left)
        sort(xs[mid:], 0, right)
    box.append(merge(left[0], right[0]))

random.seed(1)
xs = [random.randint(0, 99) for _ in range(40)]
box = []
sort(xs, 2, box)
print(box[0] == sorted(xs), box[0][:8])
