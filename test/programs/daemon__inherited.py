import threading
def parent():
    print("inherited:", threading.Thread().daemon, "explicit:", threading.Thread(daemon=False).daemon)
t = threading.Thread(target=parent, daemon=True)
t.start(); t.join()
