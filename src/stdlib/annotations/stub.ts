/** What stands in for a module that is not simulated, where the note says what its calls cost and answer. */
export const stubText = String.raw`
import _interleave_answers


class Stub:
    def __init__(self, name):
        object.__setattr__(self, '_stub_name', name)

    def __getattr__(self, attribute):
        if attribute.startswith('__') and attribute.endswith('__'):
            raise AttributeError(attribute)
        return Stub(f'{self._stub_name}.{attribute}')

    def __call__(self, *args, **kwargs):
        name = f'{self._stub_name}()'
        return _interleave_answers.answer(name, lambda: Stub(name))

    def __repr__(self):
        return f'<stub of {self._stub_name}>'

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None

    def __await__(self):
        return self
        yield


async def answered(value):
    return value


async def wait(seconds, promise):
    import asyncio
    await asyncio.sleep(seconds)
    promise()
`;
