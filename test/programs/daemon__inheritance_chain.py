import threading

def child(depth):
    me = threading.current_thread()
    print("depth", depth, "daemon", me.daemon)
    if depth < 3:
        t = threading.Thread(target=child, args=(depth + 1,), daemon=False if depth == 1 else None)
        t.start()
        t.join()

print("main daemon", threading.main_thread().daemon)
t = threading.Thread(target=child, args=(0,), daemon=True)
t.start()
t.join()
