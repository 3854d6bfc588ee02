import math_x
