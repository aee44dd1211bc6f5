Install-WindowsFeature Web-Server, Web-Asp-Net45
