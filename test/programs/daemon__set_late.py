import threading, time
t = threading.Thread(target=time.sleep, args=(0.3,))
t.start()
for thread in threading.main_thread(), t:
    print(thread.daemon)
    try: thread.daemon = True
    except RuntimeError as e: print("RuntimeError:", e)
