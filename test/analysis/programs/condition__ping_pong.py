# expect: none
import threading

cond = threading.Condition()
turn = "ping"


def play(me, other):
    global turn
    for _ in range(3):
        with cond:
            cond.wait_for(lambda: turn == me)
            print(me)
            turn = other
            cond.notify_all()


threads = [threading.Thread(target=play, args=p) for p in (("ping", "pong"), ("pong", "ping"))]
for t in threads:
    t.start()
for t in threads:
    t.join()
