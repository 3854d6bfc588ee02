import threading, time
def worker():
    try: time.sleep(9)
    finally: print("cleaned up")
threading.Thread(target=worker, daemon=True).start()
print("main code done")
