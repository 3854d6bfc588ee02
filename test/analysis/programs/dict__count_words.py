# expect: race.lost-update
import threading

counts = {}


def count(text):
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1


threads = [threading.Thread(target=count, args=("a b a c " * 20,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counts)
