import threading, time
print(threading.current_thread() is threading.main_thread(), threading.active_count())
def grandchild(): time.sleep(0.6); print("grandchild done, parent alive:", parent.is_alive())
def child(): threading.Thread(target=grandchild).start()
parent = threading.Thread(target=child)
parent.start()
