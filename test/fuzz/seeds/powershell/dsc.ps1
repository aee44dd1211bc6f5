Configuration Web {
  Import-DscResource -ModuleName PSDesiredStateConfiguration
  Node localhost {
    WindowsFeature Iis { Name = 'Web-Server'; Ensure = 'Present' }
    File x { DestinationPath = 'C:\x'; Type = 'Directory' }
  }
}
Web -OutputPath C:\dsc
Start-DscConfiguration C:\dsc -Wait
