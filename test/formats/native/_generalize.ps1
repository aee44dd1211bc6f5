& C:\Windows\System32\Sysprep\sysprep.exe /generalize /oobe /shutdown
