# expect: race.check-then-act
import threading


class Settings:
    def __init__(self):
        self.values = {"a": 1}


settings = None


def get_settings():
    global settings
    if settings is None:
        settings = Settings()
    return settings


def work():
    print(get_settings().values)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
