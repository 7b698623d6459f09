# For a tap of our own. Read by eye; never installed. Homebrew disables casks that Gatekeeper refuses, so this
# waits for a signed and notarised disk image (docs/packaging.md).
cask "daydone" do
  version "0.1.0"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"

  url "https://daydone.app/releases/#{version}/Daydone_#{version}_universal.dmg"
  name "Daydone"
  desc "Know when your workday is done"
  homepage "https://daydone.app/"

  depends_on macos: ">= :big_sur"

  app "Daydone.app"
  binary "#{appdir}/Daydone.app/Contents/MacOS/daydone"

  uninstall launchctl: "app.daydone.agent",
            quit:      "app.daydone.Daydone"

  zap trash: [
    "~/Library/LaunchAgents/app.daydone.agent.plist",
    "~/Library/WebKit/app.daydone.Daydone",
    "~/Library/Caches/app.daydone.Daydone",
  ]
end
