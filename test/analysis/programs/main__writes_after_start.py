# expect: race.data
import threading
import time


class Config:
    pass


config = Config()
config.level = 0


def work():
    time.sleep(0.01)
    print(config.level)


t = threading.Thread(target=work)
t.start()
config.level = 5
t.join()
