import sys
async def co():
    await other()
async def other():
    raise RuntimeError('in coroutine')
co().send(None)
