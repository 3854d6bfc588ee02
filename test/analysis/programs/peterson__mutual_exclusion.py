# expect: none
import threading

wants = [False, False]
turn = 0
counter = 0


def work(me):
    global turn, counter
    other = 1 - me
    for _ in range(20):
        wants[me] = True
        turn = other
        while wants[other] and turn == other:
            pass
        counter += 1
        wants[me] = False


threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
