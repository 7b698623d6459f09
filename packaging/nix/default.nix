# Builds from the source. Read by eye; never evaluated or built: Nix was not there where this was written.
{
  lib,
  rustPlatform,
  fetchNpmDeps,
  npmHooks,
  nodejs,
  pkg-config,
  wrapGAppsHook3,
  webkitgtk_4_1,
  gtk3,
  glib-networking,
}:

rustPlatform.buildRustPackage rec {
  pname = "daydone";
  version = "0.1.0";
  src = lib.cleanSource ../..;

  cargoLock.lockFile = ../../Cargo.lock;
  npmRoot = "ui";
  npmDeps = fetchNpmDeps {
    src = "${src}/ui";
    hash = lib.fakeHash;
  };

  nativeBuildInputs = [
    nodejs
    npmHooks.npmConfigHook
    pkg-config
    wrapGAppsHook3
  ];
  buildInputs = [
    webkitgtk_4_1
    gtk3
    glib-networking
  ];

  preBuild = "npm --prefix ui run build";
  cargoBuildFlags = [ "-p" "cli" "-p" "daydone-window" "-p" "fetch" ];
  # They want a message bus, a display and a browser.
  doCheck = false;

  postInstall = ''
    install -Dm644 packaging/linux/app.daydone.Daydone.desktop -t $out/share/applications
    install -Dm644 icons/app/large.svg $out/share/icons/hicolor/scalable/apps/app.daydone.Daydone.svg
    for size in 16 24 32 48 64 128 256 512; do
      install -Dm644 icons/app/$size.png $out/share/icons/hicolor/''${size}x$size/apps/app.daydone.Daydone.png
    done
    install -d $out/share/man/man1
    $out/bin/daydone man > $out/share/man/man1/daydone.1
  '';

  meta = {
    description = "Know when your workday is done";
    homepage = "https://daydone.app/";
    license = with lib.licenses; [ mit asl20 ];
    mainProgram = "daydone";
    platforms = lib.platforms.linux;
  };
}
