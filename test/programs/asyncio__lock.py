import asyncio

balance = 100


async def withdraw(amount, lock=None):
    global balance
    if lock:
        await lock.acquire()
    try:
        if balance >= amount:
            await asyncio.sleep(0.01)
            balance -= amount
    finally:
        if lock:
            lock.release()


async def main():
    global balance
    await asyncio.gather(withdraw(80), withdraw(80))
    print("without lock:", balance)
    balance = 100
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(80, lock), withdraw(80, lock))
    print("with lock:", balance, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
