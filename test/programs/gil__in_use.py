import sys, sysconfig
print("built to run without a GIL:", bool(sysconfig.get_config_var("Py_GIL_DISABLED")))
print("GIL in use:", getattr(sys, "_is_gil_enabled", lambda: True)())
