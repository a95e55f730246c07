### Passphrases: asked for, set, changed, removed.

passphrase-title = Passphrase
passphrase-ask = Passphrase needed
passphrase-ask-text = “{ $file }” is encrypted. Which passphrase opens it?
passphrase-one = Passphrase
passphrase-show = Show or hide the letters
passphrase-open = Open
passphrase-say = Passphrase…
passphrase-trying = Trying it: this takes a moment, so that nobody can try millions
passphrase-working = Encrypting and saving…
passphrase-act = What is done
passphrase-set = Set passphrase
passphrase-change = Change passphrase
passphrase-remove = Remove passphrase
passphrase-change-short = Change it
passphrase-remove-short = Remove it
passphrase-set-text = From now on the file, its unsaved work and its earlier versions open only with this passphrase. The file is saved with it at once.
passphrase-change-text = The file gets a new key and is saved with it at once. Whoever knows only the old passphrase no longer opens it.
passphrase-remove-text = The file is saved unencrypted at once. Whoever gets hold of it can read it.
passphrase-present = Present passphrase
passphrase-new = New passphrase
passphrase-again = The same once more
passphrase-hint = Four or more words that have nothing to do with each other are easy to keep in mind and hard to guess. One word, a name or a date is not.
passphrase-lost = Nobody can get it back. Who forgets it has lost the file: there is no second way in.
passphrase-present-missing = Type the present passphrase
passphrase-new-missing = Type a new passphrase
passphrase-differ = The two are not the same. Type the new passphrase twice.
passphrase-present-wrong = This is not the present passphrase
passphrase-earlier = Earlier versions of this engagement
passphrase-earlier-encrypt = Encrypt them too
passphrase-earlier-new = Encrypt them anew
passphrase-earlier-plain = Keep, unencrypted
passphrase-earlier-remove = Remove them
passphrase-set-traces = What was saved unencrypted before may still be found on the disk, in backups and with sync programs
passphrase-change-traces = Copies that lie elsewhere, in backups and with sync programs, still open with the old one
passphrase-remove-traces = Copies that lie elsewhere stay encrypted with it
passphrase-done-set = The file is encrypted and saved. Keep the passphrase where you find it again.
passphrase-done-change = The file is saved and opens with the new passphrase
passphrase-done-remove = The passphrase is removed and the file is saved unencrypted
passphrase-done-later = The file will be encrypted from its first save on
passphrase-stays = The passphrase stays as it was: the file could not be saved
passphrase-earlier-left = { $n ->
    [one] One earlier version opens with another passphrase or could not be written, and stays as it is
   *[other] { $n } earlier versions open with another passphrase or could not be written, and stay as they are
}
passphrase-version-other = Encrypted with another passphrase
passphrase-recover-kept = Unsaved work of { $at }
passphrase-recover-locked = It is encrypted as its file is. With the passphrase you see how it differs.
passphrase-is-set = Encrypted with a passphrase
