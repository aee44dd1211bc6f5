Install-WindowsFeature -Name DHCP # expect fail server-roles/2012/dhcp
