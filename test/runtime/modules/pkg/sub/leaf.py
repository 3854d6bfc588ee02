from .. import value
from ..helper import name
from . import __name__ as parent
WHERE = __name__
def up():
    return value, name(), parent
