"""What is on a picture, as plain values: the desk and the renderers fill them, the press draws them."""
