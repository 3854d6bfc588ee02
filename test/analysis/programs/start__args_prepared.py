# expect: none
import threading


class Task:
    def __init__(self):
        self.steps = []
        self.total = 0

    def run(self):
        for i in range(5):
            self.steps.append(i)
            self.total += i


tasks = [Task() for _ in range(3)]
threads = [threading.Thread(target=task.run) for task in tasks]
for task in tasks:
    task.total = 10
for t in threads:
    t.start()
for t in threads:
    t.join()
print([task.total for task in tasks])
